package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Vm.End;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What scripts see of {@code _thread} while there is only one thread. */
class ThreadModuleTest {
    private static final String BLOCKED =
            """
            import _thread
            lock = _thread.allocate_lock()
            lock.acquire()
            """;

    @ParameterizedTest
    @EnumSource(Stress.class)
    void aLockIsHeldByOne(Stress stress) {
        String source =
                """
                import _thread
                lock = _thread.allocate_lock()
                print(lock.locked(), lock.acquire(), lock.acquire(0), lock.acquire(False, 9))
                print(lock.locked(), lock.release(), lock.locked())
                with lock as held:
                    print(held, lock.locked())
                print(lock, lock.locked(), type(lock), type(lock) is _thread.LockType)
                """;
        assertEquals(
                """
                False True False False
                True None False
                True True
                <lock> False <class 'lock'> True
                """,
                Scripted.printed(source, stress));
    }

    @Test
    void aMisusedLockSaysSo() {
        String source =
                """
                import _thread
                lock = _thread.allocate_lock()
                uses = (
                    lock.release,
                    _thread.LockType,
                    lambda: lock.acquire("x"),
                    lambda: lock.acquire(1, 2, 3),
                )
                for use in uses:
                    try:
                        use()
                    except Exception as e:
                        print(type(e).__name__, e.args)
                """;
        assertEquals(
                """
                RuntimeError ()
                TypeError ("can't create 'lock' instances",)
                TypeError ("can't convert str to int",)
                TypeError ('function expected at most 3 arguments, got 4',)
                """,
                Scripted.printed(source));
    }

    @Test
    void theStackSizeIsReadAndSetAtOnce() {
        String source =
                """
                import _thread
                size = _thread.stack_size
                print(size(), size(65536), size(), size(1), size(), size(-1))
                """;
        assertEquals("0 0 65536 0 1 0\n", Scripted.printed(source));
    }

    @Test
    void theIdentityIsThatOfTheThread() {
        assertEquals(
                Thread.currentThread().threadId() + "\n",
                Scripted.printed("import _thread; print(_thread.get_ident())"));
    }

    @Test
    void exitIsSystemExit() {
        String source =
                """
                import _thread
                try:
                    _thread.exit()
                except SystemExit as e:
                    print(e.args)
                """;
        assertEquals("()\n", Scripted.printed(source));
    }

    @Test
    void anInterruptEndsTheWait() {
        try (Scripted scripted = new Scripted(VmLimits.DEFAULT, Stress.OFF)) {
            scripted.meanwhile(scripted.vm()::interrupt);
            String source =
                    BLOCKED
                            + """
                            try:
                                lock.acquire()
                            except KeyboardInterrupt:
                                print("interrupted", lock.locked())
                            """;
            assertEquals(End.NORMAL, scripted.run(source).end());
            assertEquals("interrupted True\n", scripted.output());
        }
    }

    @Test
    void aLimitEndsTheWait() {
        VmLimits limits = new VmLimits(1 << 20, 80_000, 0, 1_000_000_000);
        try (Scripted scripted = new Scripted(limits, Stress.OFF)) {
            String source =
                    BLOCKED
                            + """
                            try:
                                with lock:
                                    print("never")
                            finally:
                                print("nor this")
                            """;
            assertEquals(End.STOPPED, scripted.run(source).end());
            assertEquals("", scripted.output());
        }
    }

    @Test
    void closingEndsTheWait() {
        Scripted scripted = new Scripted(VmLimits.DEFAULT, Stress.OFF);
        scripted.meanwhile(scripted::close);
        assertEquals(End.STOPPED, scripted.run(BLOCKED + "lock.acquire()").end());
    }

    @Test
    void aScheduledCallMayReleaseTheLock() {
        String source =
                BLOCKED
                        + """
                        import micropython
                        micropython.schedule(lambda l: l.release(), lock)
                        print(lock.acquire(), lock.locked())
                        """;
        assertTrue(Scripted.printed(source).startsWith("True True"));
    }
}
