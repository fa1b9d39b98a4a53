package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The standard profile, as {@code ./micropython} runs it, in a framework that isolates bundles. */
class StandardProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    @Test
    void everyBundleIsActive() {
        List<String> others =
                FRAMEWORK.bundles().stream()
                        .filter(b -> b.getState() != Bundle.ACTIVE)
                        .map(Bundle::getSymbolicName)
                        .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void everyComponentHasItsReferences() {
        assertEquals(List.of(), FRAMEWORK.probe(Supplier.class, "unsatisfied").get());
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

    private static Object run(String source) {
        return FRAMEWORK.probe(UnaryOperator.class, "run").apply(source);
    }
}
