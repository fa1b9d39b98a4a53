package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.function.Supplier;

/** Without a collector no VM can be made, and the framework can say so. */
class MissingCollectorIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK =
            ProfileInFramework.profileWithout("standard", "mp.gc");

    @Test
    void theFactoryAndWhatStandsOnItLackReferences() {
        assertEquals(
                List.of(
                        "mp.core: mp.core.launch.ExecutableJar",
                        "mp.itest: mp.itest.probe.Interpreters",
                        "mp.itest: mp.itest.probe.RunProgram",
                        "mp.port.unix: mp.port.unix.internal.UnixMain",
                        "mp.vm: mp.vm.internal.FactoryComponent"),
                FRAMEWORK.probe(Supplier.class, "unsatisfied").get());
    }
}
