package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Vm.End;
import mp.core.Vm.Outcome;
import mp.core.Vm.VmInfo;
import mp.core.VmLimits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.concurrent.Future;

/** The limit of a heap that several threads allocate from: exact, and felt by who exceeds it. */
class HeapLimitTest {
    private static final VmLimits LIMITS = Crowd.LIMITS.withHeap(1 << 17);

    /** Runs a function in four threads and waits for all, without allocating meanwhile. */
    private static final String FOUR =
            """
            import _thread, time, gc
            gate = _thread.allocate_lock()
            busy = [_thread.allocate_lock() for i in range(4)]
            def inside(f, i):
                with gate: pass
                try:
                    f(i)
                finally:
                    busy[i].release()
            def four(f):
                gate.acquire()
                for i in range(4):
                    busy[i].acquire()
                    _thread.start_new_thread(inside, (f, i))
                gate.release()
                for lock in busy: lock.acquire()
                for lock in busy: lock.release()
                time.sleep_ms(5)
            """;

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void whoeverFillsTheHeapGetsMemoryErrorAndNothingStays(Kind kind) throws InterruptedException {
        String source =
                FOUR
                        + """
                        errors = [False] * 4
                        makers = (
                            lambda: [0] * 300, lambda: bytearray(5000),
                            lambda: {i: i for i in range(50)}, lambda: "ab" * 900)
                        def fill(i):
                            for make in makers:
                                try:
                                    held = [None] * 400
                                    for k in range(400): held[k] = make()
                                except MemoryError:
                                    errors[i] = True
                                held = None
                        for i in range(4):
                            errors[:] = [False] * 4
                            four(fill)
                            gc.collect()
                            print("used", gc.mem_alloc(), any(errors))
                        """;
        try (Crowd crowd = new Crowd(kind, LIMITS)) {
            Future<Outcome> running = crowd.begin(source);
            while (!running.isDone()) {
                VmInfo info = crowd.vm().info();
                assertTrue(info.heapUsed() <= info.heapLimit(), info::toString);
                Thread.sleep(1);
            }
            assertEquals(End.NORMAL, crowd.await(running).end(), crowd::output);
            String[] lines = crowd.output().split("\n");
            assertEquals(4, lines.length, crowd::output);
            for (String line : lines) {
                assertTrue(line.endsWith(" True"), crowd::output);
            }
            for (int i = 2; i < 4; i++) {
                assertEquals(lines[1], lines[i], crowd::output);
            }
            crowd.awaitThreads();
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void whoAsksForLittleIsSpared(Kind kind) {
        String source =
                FOUR
                        + """
                        errors = []
                        def ask(i):
                            for i in range(300):
                                try: bytearray(2000000)
                                except MemoryError: errors.append(None)
                                [0] * 9, bytearray(99)
                        def little(i):
                            for i in range(300): [i], bytearray(99), str(i)
                        fs = [ask, little, little, ask]
                        four(lambda i: fs[i](i))
                        print(len(errors))
                        """;
        try (Crowd crowd = new Crowd(kind, LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(source).end(), crowd::output);
            assertEquals("600\n", crowd.output());
        }
    }

    @ParameterizedTest
    @MethodSource("mp.thread.internal.Kind#all")
    void whatOthersHoldInReserveIsThereForAll(Kind kind) throws InterruptedException {
        String source =
                FOUR
                        + """
                        done = [0] * 4
                        wait = _thread.allocate_lock()
                        wait.acquire()
                        def hold(i):
                            [], bytearray(1), 1.5
                            done[i] = 1
                            with wait: pass
                        for i in range(4): _thread.start_new_thread(hold, (i,))
                        while sum(done) < 4: time.sleep_ms(1)
                        def count(size):
                            held = [None] * 4000
                            n = 0
                            try:
                                while True:
                                    held[n] = bytearray(size)
                                    n += 1
                            except MemoryError:
                                free = gc.mem_free()
                            return free < size + 256
                        print([count(n) for n in (20000, 999, 333)])
                        wait.release()
                        """;
        try (Crowd crowd = new Crowd(kind, LIMITS)) {
            assertEquals(End.NORMAL, crowd.run(source).end(), crowd::output);
            assertEquals("[True, True, True]\n", crowd.output());
            crowd.awaitThreads();
        }
    }
}
