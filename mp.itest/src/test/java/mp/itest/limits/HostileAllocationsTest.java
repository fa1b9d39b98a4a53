package mp.itest.limits;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/**
 * Requests without measure end in one line that names their size, and the VM goes on. Java's own
 * heap is so small here that nothing can be taken before it is charged.
 */
class HostileAllocationsTest {
    @Test
    void endInMemoryError() throws IOException, InterruptedException {
        Forked.run(HostileAllocations.class, "-Xmx32m");
    }
}
