package mp.thread.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;

import mp.compiler.PyCompiler;
import mp.core.Clock;
import mp.core.Console;
import mp.core.SystemClock;
import mp.core.ThreadMaker;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmLimits;
import mp.core.runtime.Host;
import mp.gc.internal.MarkSweepFactory;
import mp.model.nanbox.internal.NanboxModel;
import mp.model.stuffed.internal.StuffedModel;
import mp.model.tagged.internal.TaggedModels;
import mp.vm.internal.MachineFactory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A VM with several Python threads, in real time. A Java thread of its own runs its scripts, so
 * that a test can do things to it meanwhile; nothing takes longer than {@link #PATIENCE}.
 */
final class Crowd implements AutoCloseable {
    /** Seconds that anything may take on a machine that has much else to do. */
    private static final int PATIENCE = 30;

    private static final int HEAP = 1 << 20;

    static final VmLimits LIMITS = new VmLimits(HEAP, 80_000, 0, 0);

    private final ExecutorService script =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("script").factory());
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final StringBuffer out = new StringBuffer();
    private final LinkedBlockingQueue<Byte> in = new LinkedBlockingQueue<>();
    private final Vm vm;

    Crowd(Kind kind, VmLimits limits) {
        this(kind, limits, new SystemClock());
    }

    Crowd(Kind kind, VmLimits limits, Clock clock) {
        ThreadMaker daemons = ThreadMaker.daemons(100);
        ThreadMaker maker =
                (body, stackBytes) -> {
                    Thread thread = daemons.start(body, stackBytes);
                    if (thread != null) {
                        threads.add(thread);
                    }
                    return thread;
                };
        Host host = new Host(clock, new Terminal(), null, null).with(maker);
        VmConfig config = VmConfig.of(kind.options(), limits, host).withStress(kind.stress());
        MachineFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels(), new NanboxModel(), new StuffedModel()),
                        List.of(new Declared(), new mp.stdlib.internal.Declared()),
                        new PyCompiler());
        this.vm = await(script.submit(() -> factory.create(config)));
    }

    Vm vm() {
        return vm;
    }

    /** Begins to run source. */
    Future<Outcome> begin(String source) {
        byte[] data = source.getBytes(StandardCharsets.UTF_8);
        Callable<Outcome> run = () -> vm.run(data, "crowd", Input.FILE);
        return script.submit(run);
    }

    /** Runs source to its end. */
    Outcome run(String source) {
        return await(begin(source));
    }

    /** What came of something that has begun. */
    <T> T await(Future<T> begun) {
        try {
            return begun.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no end\n" + out + stacks(), e);
        } catch (Exception e) {
            throw new AssertionError(out.toString(), e);
        }
    }

    /** Waits until the output has a text so many times. */
    void awaitOutput(String text, int times) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (out.toString().split(text, -1).length <= times) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not " + text + "\n" + out + stacks());
            }
            Thread.sleep(1);
        }
    }

    /** Waits until no Java thread is left of those that the scripts have started. */
    void awaitThreads() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
            assertFalse(thread.isAlive(), () -> "no end of " + thread + "\n" + stacks());
        }
    }

    String output() {
        return out.toString();
    }

    private static String stacks() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces()
                .forEach((thread, frames) -> {
                    text.append("\n").append(thread).append(thread.getState());
                    for (StackTraceElement frame : frames) {
                        text.append("\n    ").append(frame);
                    }
                });
        return text.toString();
    }

    @Override
    public void close() {
        vm.close();
        script.shutdown();
    }

    /** Each line is seen as soon as it is printed; nobody ever types anything. */
    private final class Terminal implements Console {
        @Override
        public void write(byte[] data, int from, int n) {
            out.append(new String(data, from, n, StandardCharsets.UTF_8));
        }

        @Override
        public void writeError(byte[] data, int from, int n) {
            write(data, from, n);
        }

        @Override
        public int read(byte[] to, int from, int n) {
            try {
                to[from] = in.take();
                return 1;
            } catch (InterruptedException e) {
                return 0;
            }
        }

        @Override
        public boolean interactive() {
            return true;
        }
    }
}
