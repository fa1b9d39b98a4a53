package mp.vm.internal.load;

import mp.core.options.Option;
import mp.vm.internal.container.Sequences;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/** {@code sys.implementation}: a tuple whose items have names. */
final class Implementation {
    private static final String[] NAMES = {
        "name", "version", "_machine", "_mpy", "_build", "_thread"
    };

    private Implementation() {}

    static long create(VmRuntime rt) {
        int mark = rt.mark();
        int version = rt.mark();
        rt.newInt(1);
        rt.newInt(29);
        rt.newInt(0);
        rt.keep(rt.qstr("preview"));
        long versionTuple = rt.replace(version, Sequences.tuple(rt, version, 4));
        rt.release(mark);
        rt.keep(rt.qstr("micropython"));
        rt.keep(versionTuple);
        rt.newStr(SysModule.target(rt).machine());
        rt.newInt(rt.vm.arch().mpyVersion());
        rt.newStr(rt.options.build);
        int n = 5;
        if (rt.options.on(Option.PY_THREAD)) {
            rt.newStr(rt.options.on(Option.PY_THREAD_GIL) ? "GIL" : "unsafe");
            n++;
        }
        return rt.replace(mark, rt.newAttrTuple(mark, Arrays.copyOf(NAMES, n)));
    }
}
