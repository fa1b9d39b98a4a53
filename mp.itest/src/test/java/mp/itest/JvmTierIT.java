package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.BinaryOperator;

/**
 * The bundle of the JVM tier, brought to a framework that runs already: VMs that are made from then
 * on have compiled loops, whose classes the JVM counts.
 */
class JvmTierIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    private static final int LOOPS = 100;

    /** Functions that only differ in their name, each with a loop that gets hot. */
    private static final String SOURCE =
            """
            source = '''
            def f(n):
                s = 0
                for i in range(n):
                    s += i & 3
                return s
            '''
            def run():
                exec(source)
                return f(5000)
            print(sum(run() for _ in range(%d)))
            """
                    .formatted(LOOPS);

    @Test
    void loopsAreCompiledWhereTheTierIs() throws BundleException {
        classesOf("warm");
        assertTrue(classesOf("before") < LOOPS);
        Bundle bundle = FRAMEWORK.start(Path.of(System.getProperty("it.tier")));
        assertTrue(classesOf("with") >= LOOPS);
        assertTrue(classesOf("before") < LOOPS);
        bundle.uninstall();
        assertTrue(classesOf("after") < LOOPS);
    }

    /** The number of classes that were loaded while a VM ran all functions. */
    private static long classesOf(String vm) {
        long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        assertEquals(
                LOOPS * 7500 + "\n",
                FRAMEWORK.probe(BinaryOperator.class, "interpreters").apply(vm, SOURCE));
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - before;
    }
}
