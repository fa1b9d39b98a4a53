package mp.thread.internal;

/** Python functions by name, each of which never ends by itself. */
final class Work {
    /** The names. */
    static final String[] NAMES = {
        "turn", "call", "catch", "sleep", "wait", "read", "cells", "bytes", "text", "start",
        "collect", "sort", "iterate"
    };

    /** Those that a main program is tried with, one of each way to run or to wait. */
    static final String[] MAINS = {"turn", "sleep", "wait", "read", "cells", "collect"};

    /**
     * Defines the functions, and {@code up(work)}, which says "up", works, and says "finally" where
     * it should not.
     */
    static final String SOURCE =
            """
            import _thread, gc, time
            taken = _thread.allocate_lock()
            taken.acquire()
            shared = {}
            def turn():
                while True: pass
            def call():
                def f(a): return a
                while True: f(1)
            def catch():
                while True:
                    try: raise ValueError("no")
                    except ValueError: pass
            def sleep():
                while True: time.sleep(1000)
            def wait():
                while True: taken.acquire()
            def read():
                while True: input()
            def cells():
                while True: [[], (1, 2), {3: 4}, 5.5]
            def bytes():
                while True: bytearray(3000)
            def text():
                n = 0
                while True:
                    n += 1
                    shared[str(n)] = n
                    if n % 50 == 0: shared.clear()
            def start():
                while True:
                    try: _thread.start_new_thread(str, ())
                    except OSError: time.sleep_ms(1)
            def collect():
                while True:
                    gc.collect()
                    gc.mem_free()
            def sort():
                while True: sorted(range(3000))
            def iterate():
                while True: sum(i for i in range(100))
            def up(work):
                print("up")
                try:
                    work()
                except BaseException as e:
                    print("raised", e)
                finally:
                    print("finally")
            """;

    private Work() {}

    /** Starts a thread for each function but one, which the main program calls. */
    static String allWith(String main) {
        return SOURCE
                + "for work in ("
                + String.join(", ", NAMES)
                + "):\n    if work is not "
                + main
                + ": _thread.start_new_thread(up, (work,))\nup("
                + main
                + ")\n";
    }
}
