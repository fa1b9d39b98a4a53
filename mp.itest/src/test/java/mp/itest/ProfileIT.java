package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What holds for a profile, as {@code ./micropython} runs it, where bundles are isolated. */
abstract class ProfileIT {
    private final ProfileInFramework framework;

    ProfileIT(ProfileInFramework framework) {
        this.framework = framework;
    }

    /** All that a program prints, and its status. */
    final Object run(String source) {
        return framework.probe(UnaryOperator.class, "run").apply(source);
    }

    @Test
    void everyBundleIsActive() {
        List<String> others =
                framework.bundles().stream()
                        .filter(b -> b.getState() != Bundle.ACTIVE)
                        .map(Bundle::getSymbolicName)
                        .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyComponentHasItsReferences() {
        assertEquals(List.of(), framework.probe(Supplier.class, "unsatisfied").get());
    }

    @Test
    void aProgramRuns() {
        assertEquals("1267650600228229401496703205376\nstatus 0", run("print(2**100)"));
    }

    @Test
    void theLibraryIsThere() {
        assertEquals(
                "[1, {\"a\": 2}]\nstatus 0", run("import json; print(json.dumps([1, {'a': 2}]))"));
    }
}
