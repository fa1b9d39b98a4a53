package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

import java.util.Map;
import java.util.function.BiConsumer;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;

/** Configuration Admin says what script engines may use. */
@Timeout(60)
class ConfigurationIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("embed");

    @BeforeAll
    static void start() throws BundleException {
        FRAMEWORK.install("org.apache.felix.configadmin");
    }

    @AfterEach
    void reset() {
        configure(Map.of());
        await("done", "bytes(100000); import re");
    }

    private static void configure(Map<String, Object> values) {
        FRAMEWORK.probe(BiConsumer.class, "configure").accept("mp.host", values);
    }

    /** How a new engine ends a script. */
    private static String ending(String script) {
        ServiceReference<ScriptEngineFactory> reference =
                FRAMEWORK.context().getServiceReference(ScriptEngineFactory.class);
        ScriptEngine engine = FRAMEWORK.context().getService(reference).getScriptEngine();
        try (AutoCloseable closing = (AutoCloseable) engine) {
            engine.eval(script);
            return "done";
        } catch (ScriptException e) {
            return e.getMessage();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Configuration Admin tells of changes on a thread of its own. */
    private static void await(String beginning, String script) {
        String seen = ending(script);
        while (!seen.startsWith(beginning)) {
            Thread.onSpinWait();
            seen = ending(script);
        }
    }

    @Test
    void limitsAreConfigured() {
        assertEquals("done", ending("bytes(100000)"));
        configure(Map.of("heap", 50_000L, "steps", 5_000, "millis", "9000"));
        await("MemoryError", "bytes(100000)");
        assertEquals("the limit of 5000 steps is reached", ending("while True: pass"));
        configure(Map.of("millis", 50));
        await("the time limit is reached", "while True: pass");
    }

    @Test
    void theDepthOfCallsIsConfigured() {
        String recursion = "def f(n): return n and f(n - 1)\nf(100)";
        assertEquals("done", ending(recursion));
        configure(Map.of("stack", 8_000));
        await("RuntimeError: maximum recursion depth exceeded", recursion);
    }

    @Test
    void optionsAreConfigured() {
        assertEquals("done", ending("import re"));
        configure(Map.of("options", new String[] {"MICROPY_PY_RE = 0"}));
        await("ImportError: no module named 're'", "import re");
    }

    @Test
    void whatCannotBeChangesNothing() {
        configure(Map.of("heap", 60_000L));
        await("MemoryError", "bytes(100000)");
        configure(Map.of("options", new String[] {"MICROPY_PY_SNAKES = 1"}));
        configure(Map.of("heap", -1L));
        assertEquals("MemoryError", ending("bytes(100000)").split(":", 2)[0]);
    }
}
