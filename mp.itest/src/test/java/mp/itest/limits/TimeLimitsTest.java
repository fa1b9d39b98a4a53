package mp.itest.limits;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** Whatever a VM is busy with or waits for, it ends within 100 ms of its time limit. */
class TimeLimitsTest {
    @Test
    void endWhatTakesLong() throws IOException, InterruptedException {
        Forked.run(TimeLimits.class, "-Xmx1g", "-XX:+UseSerialGC");
    }
}
