package mp.itest.limits;

import mp.core.VmLimits;

/** Recursion of Python functions that is deep but ends, on a thread with hardly any Java stack. */
final class DeepRecursion {
    private static final VmLimits LIMITS = new VmLimits(64 << 20, 1L << 30, 0, 0);
    private static final long STACK_BYTES = 256 << 10;
    private static final String SOURCE =
            """
            def down(n):
                return 0 if n == 0 else 1 + down(n - 1)
            class Tower:
                def __init__(self, n):
                    self.height = 1 + Tower(n - 1).height if n else 0
            def walk(n):
                if n:
                    for i in walk(n - 1):
                        yield i
                yield n
            print(down(100000), Tower(100000).height)
            print(next(walk(10000)))
            """;

    private DeepRecursion() {}

    public static void main(String[] args) throws InterruptedException {
        Sandbox.Kind kind = new Sandbox.Kind("standard");
        String[] told = new String[1];
        Runnable body =
                () -> {
                    try (Sandbox box = kind.open(LIMITS)) {
                        told[0] = box.print(SOURCE);
                    }
                };
        Thread thread = new Thread(null, body, "deep", STACK_BYTES);
        thread.start();
        thread.join();
        System.out.print("deep recursion: " + told[0]);
        System.exit("100000 100000\n0\n".equals(told[0]) ? 0 : 1);
    }
}
