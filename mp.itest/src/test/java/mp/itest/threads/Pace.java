package mp.itest.threads;

import mp.core.VmLimits;
import mp.itest.corpus.Configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/**
 * How fast two threads of one VM are, compared with two VMs that run side by side in the same
 * process: each pair does the same work at the same time, the pairs take turns, and the median of
 * what they take is compared. 1 is as fast, less is slower.
 *
 * <p>{@code mp.itest/threads pace [rounds] [profile]}; the profile thread-gil shows the other end.
 */
final class Pace {
    private static final VmLimits LIMITS = new VmLimits(8 << 20, 80_000, 0, 0);

    private static final String WORK =
            """
            class Counter:
                def __init__(self):
                    self.n = 0
                def add(self, n):
                    self.n += n
                    return self.n
            def ints(n):
                total = 0
                for i in range(n):
                    total = (total * 3 + i) & 0xffff
                return total
            def floats(n):
                x = 0.0
                for i in range(n):
                    x = x * 0.5 + i
                return x
            def calls(n):
                counter = Counter()
                for i in range(n):
                    counter.add(i & 7)
                return counter.n
            def items(n):
                row = [0] * 64
                for i in range(n):
                    row[i & 63] = row[(i + 1) & 63] + 1
                return row[5]
            def fib(n):
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            def texts(n):
                for i in range(n):
                    s = "a%d" % i + "b"
                return s
            def tables(n):
                d = {}
                for i in range(n):
                    d[i & 127] = i
                return len(d)
            """;

    private static final String[] KINDS = {
        "ints(400000)",
        "floats(300000)",
        "calls(150000)",
        "items(250000)",
        "fib(23)",
        "texts(60000)",
        "tables(200000)"
    };

    private final Configuration configuration;
    private final int rounds;

    private Pace(Configuration configuration, int rounds) {
        this.configuration = configuration;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        String profile = args.length > 1 ? args[1] : "standard";
        Pace pace = new Pace(Configuration.of("Pace", profile), rounds);
        double product = 1;
        for (String kind : KINDS) {
            double ratio = pace.ratio(kind);
            product *= ratio;
            System.out.printf(Locale.ROOT, "%-16s %.2f%n", kind, ratio);
        }
        double mean = Math.pow(product, 1.0 / KINDS.length);
        System.out.printf(Locale.ROOT, "%-16s %.2f%n", "geometric mean", mean);
    }

    private double ratio(String kind) throws Exception {
        double[] apart = new double[rounds];
        double[] together = new double[rounds];
        for (int warm = 0; warm < 3; warm++) {
            apart(kind);
            together(kind);
        }
        for (int i = 0; i < rounds; i++) {
            apart[i] = apart(kind);
            together[i] = together(kind);
        }
        return median(apart) / median(together);
    }

    /** Seconds that two VMs take, from when both begin until both have ended. */
    private double apart(String kind) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(3);
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++) {
            threads[i] = new Thread(null, () -> one(kind, barrier), "vm", 16 << 20);
            threads[i].start();
        }
        barrier.await();
        long begin = System.nanoTime();
        for (Thread thread : threads) {
            thread.join();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void one(String kind, CyclicBarrier barrier) {
        try (Threaded vm = new Threaded(configuration, LIMITS)) {
            vm.run(WORK);
            barrier.await();
            vm.run(kind);
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seconds that two threads of a VM take. */
    private double together(String kind) {
        String source =
                """
                import _thread, time
                done = [_thread.allocate_lock() for i in range(2)]
                go = _thread.allocate_lock()
                def one(lock):
                    with go:
                        pass
                    %s
                    lock.release()
                go.acquire()
                for lock in done:
                    lock.acquire()
                    _thread.start_new_thread(one, (lock,))
                time.sleep_ms(2)
                begin = time.ticks_us()
                go.release()
                for lock in done:
                    lock.acquire()
                print(time.ticks_diff(time.ticks_us(), begin))
                """
                        .formatted(kind);
        try (Threaded vm = new Threaded(configuration, LIMITS)) {
            vm.run(WORK);
            return Double.parseDouble(vm.run(source).strip()) / 1e6;
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
