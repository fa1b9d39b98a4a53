package mp.testing;

import mp.core.Console;

import java.util.concurrent.CountDownLatch;

/**
 * A console at which nobody types, though somebody might: reading waits until it is interrupted.
 *
 * @param output what takes what is written
 */
public record EndlessInput(Console output) implements Console {
    @Override
    public void write(byte[] data, int from, int n) {
        output.write(data, from, n);
    }

    @Override
    public void writeError(byte[] data, int from, int n) {
        output.writeError(data, from, n);
    }

    @Override
    public int read(byte[] to, int from, int n) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            return 0;
        }
        return -1;
    }
}
