package mp.port.pyboard.internal.serial;

import mp.core.Vm;
import mp.port.pyboard.internal.clock.BoardClock;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The line itself: what the REPL and scripts read and write, while whoever is at the other end
 * comes and goes. Bytes come in on the threads of links. The interrupt character never becomes
 * input while code runs: it interrupts as it arrives, however much waits before it.
 */
public final class SerialLine {
    /** Bytes that may wait; a link that brings more has to wait itself. */
    private static final int MOST = 1 << 20;

    private static final long MOMENT = 1_000_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Guarded by the lock, as all that follows. */
    private final ByteQueue input = new ByteQueue();

    private OutputStream peer;
    private boolean ended;
    private boolean running;
    private boolean interrupted;
    private Vm vm;
    private BoardClock clock;

    // What links call

    /** Somebody is at the other end: what is written from now on goes there. */
    void plug(OutputStream output) {
        lock.lock();
        try {
            peer = output;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody is there any more: what is written is lost. */
    void unplug() {
        plug(null);
    }

    /** This one is not there any more; another one may be already. */
    private void unplug(OutputStream gone) {
        lock.lock();
        try {
            if (peer == gone) {
                peer = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Bytes have come in. */
    void received(byte[] data, int n) throws InterruptedException {
        lock.lock();
        try {
            for (int i = 0; i < n; i++) {
                if (running && (data[i] & 0xff) == vm.interruptCharacter()) {
                    interrupt();
                    continue;
                }
                while (input.count() >= MOST) {
                    changed.await();
                }
                input.add(data[i]);
            }
            wake();
        } finally {
            lock.unlock();
        }
    }

    /** No byte will ever come again. */
    void end() {
        lock.lock();
        try {
            ended = true;
            wake();
        } finally {
            lock.unlock();
        }
    }

    private void interrupt() {
        interrupted = true;
        vm.interrupt();
        wake();
    }

    private void wake() {
        changed.signalAll();
        if (clock != null) {
            clock.wake();
        }
    }

    // What the life of the board calls

    /** From now on this VM runs on the board, by this clock. */
    public void serve(Vm next, BoardClock time) {
        lock.lock();
        try {
            vm = next;
            clock = time;
            running = false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether no byte is left and none will come. */
    public boolean ended() {
        lock.lock();
        try {
            return ended && input.count() == 0;
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody may be at the other end. */
    public boolean connected() {
        return peer() != null;
    }

    /** Code begins to run: from now on the character interrupts. */
    public void run() {
        lock.lock();
        try {
            running = true;
            interrupted = false;
        } finally {
            lock.unlock();
        }
    }

    /** Code has ended: what comes is input, and an interrupt that came too late is forgotten. */
    public void pause() {
        lock.lock();
        try {
            running = false;
        } finally {
            lock.unlock();
        }
        vm.idle();
    }

    // Reading, on the thread of the VM

    /** Bytes that can be read at once; the end counts as one. */
    int available() {
        lock.lock();
        try {
            return input.count() == 0 && ended ? 1 : input.count();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link mp.core.Console#read}: also 0 where a handler has to run first. */
    int read(byte[] to, int from, int n) {
        int taken = take(to, from, n);
        if (taken == 0) {
            await();
            taken = take(to, from, n);
        }
        return taken == 0 && ended() ? -1 : taken;
    }

    private int take(byte[] to, int from, int n) {
        lock.lock();
        try {
            int taken = input.take(to, from, n);
            changed.signalAll();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a byte may be there, or the board needs attention. Virtual time stands still
     * meanwhile.
     */
    private void await() {
        if (!clock.isVirtual()) {
            clock.waitUntil(clock.nanos() + MOMENT);
            return;
        }
        lock.lock();
        try {
            while (input.count() == 0 && !ended && !interrupted) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Lets handlers run while no code runs. */
    public void idle() {
        vm.idle();
    }

    // Writing, on the thread of the VM

    void send(byte[] data, int from, int n) {
        OutputStream to = peer();
        if (to != null && n > 0) {
            try {
                to.write(data, from, n);
            } catch (IOException e) {
                unplug(to);
            }
        }
    }

    void flush() {
        OutputStream to = peer();
        if (to != null) {
            try {
                to.flush();
            } catch (IOException e) {
                unplug(to);
            }
        }
    }

    private OutputStream peer() {
        lock.lock();
        try {
            return peer;
        } finally {
            lock.unlock();
        }
    }
}
