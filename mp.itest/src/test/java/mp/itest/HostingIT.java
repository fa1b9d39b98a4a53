package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;

import java.nio.file.Path;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;

/** A host that knows nothing but JSR-223 runs Python. */
class HostingIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    @BeforeAll
    static void start() throws BundleException {
        FRAMEWORK.start(Path.of(System.getProperty("it.host")));
    }

    private static ScriptEngine engine() {
        ServiceReference<ScriptEngineFactory> reference =
                FRAMEWORK.context().getServiceReference(ScriptEngineFactory.class);
        return FRAMEWORK.context().getService(reference).getScriptEngine();
    }

    @Test
    void scriptsAndTheHostExchangeValues() throws Exception {
        ScriptEngine engine = engine();
        engine.put("prices", "[3, 4, 5]");
        engine.eval("import json; total = sum(json.loads(prices))");
        assertEquals(12L, engine.get("total"));
        assertEquals("12.0", engine.eval("str(total * 1.0)"));
        ((AutoCloseable) engine).close();
    }

    @Test
    void twoEnginesShareNothing() throws ScriptException {
        ScriptEngine one = engine();
        ScriptEngine other = engine();
        one.eval("x = 1");
        assertThrows(ScriptException.class, () -> other.eval("x"));
    }
}
