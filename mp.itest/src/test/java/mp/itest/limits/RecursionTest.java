package mp.itest.limits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/**
 * Recursion ends at the limit of the VM and never at that of Java, whose frames are largest where
 * it interprets.
 */
class RecursionTest {
    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1"})
    void endlessRecursionIsStopped(String flag) throws IOException, InterruptedException {
        Forked.run(EndlessRecursion.class, flag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-XX:TieredStopAtLevel=1"})
    void deepRecursionNeedsNoJavaStack(String flag) throws IOException, InterruptedException {
        Forked.run(DeepRecursion.class, flag);
    }
}
