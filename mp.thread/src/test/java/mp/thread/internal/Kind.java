package mp.thread.internal;

import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.FeatureLevel;
import mp.core.options.Option;
import mp.core.options.Options;

import java.util.List;
import java.util.stream.Stream;

/** A kind of VM that threads are tried on. */
record Kind(String model, int repr, int wordBytes, int floats, boolean lock, Stress stress) {
    private static final List<Kind> FREE =
            List.of(
                    new Kind("A64", 0, 8, 2, false, Stress.OFF),
                    new Kind("A64", 0, 8, 2, false, Stress.COLLECT),
                    new Kind("A64", 0, 8, 2, false, Stress.MOVE),
                    new Kind("A32", 0, 4, 1, false, Stress.OFF),
                    new Kind("C", 2, 4, 1, false, Stress.MOVE),
                    new Kind("D", 3, 8, 2, false, Stress.COLLECT));

    /** Without the global lock, and with it. */
    static Stream<Kind> all() {
        return FREE.stream().flatMap(kind -> Stream.of(kind, kind.withLock()));
    }

    /** Those under no stress. */
    static Stream<Kind> unstressed() {
        return all().filter(kind -> kind.stress == Stress.OFF);
    }

    private Kind withLock() {
        return new Kind(model, repr, wordBytes, floats, true, stress);
    }

    Options options() {
        return Options.at(FeatureLevel.EXTRA, "test")
                .with(Option.PY_THREAD, 1)
                .with(Option.PY_THREAD_GIL, lock ? 1 : 0)
                .with(Option.OBJ_REPR, repr)
                .with(Option.WORD_BYTES, wordBytes)
                .with(Option.FLOAT_IMPL, floats);
    }

    @Override
    public String toString() {
        return model + (lock ? " with lock " : " without lock ") + stress;
    }
}
