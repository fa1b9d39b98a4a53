package mp.port.unix.internal.host;

import mp.core.Entropy;

import java.security.SecureRandom;

/** The random source of the machine, which is opened at the first use only. */
public final class HostEntropy implements Entropy {
    private SecureRandom random;

    @Override
    public synchronized void fill(byte[] bytes) {
        if (random == null) {
            random = new SecureRandom();
        }
        random.nextBytes(bytes);
    }
}
