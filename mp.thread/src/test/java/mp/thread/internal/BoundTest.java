package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Vm.End;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thread more than there can be is OSError; one that ends makes room for another. */
class BoundTest {
    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#unstressed")
    void threadsAreBounded(Kind kind) throws InterruptedException {
        String source =
                """
                import _thread, time
                lock = _thread.allocate_lock()
                def wait():
                    with lock: pass
                def fill():
                    n = 0
                    try:
                        while True:
                            _thread.start_new_thread(wait, ())
                            n += 1
                    except OSError as e:
                        return n, e.errno
                with lock: print(fill())
                """;
        try (Crowd crowd = new Crowd(kind, Crowd.LIMITS)) {
            for (int i = 0; i < 2; i++) {
                assertEquals(End.NORMAL, crowd.run(source).end(), crowd::output);
                crowd.awaitThreads();
            }
            assertEquals("(100, 11)\n(100, 11)\n", crowd.output());
        }
    }
}
