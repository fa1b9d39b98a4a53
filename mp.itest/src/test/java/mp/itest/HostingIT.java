package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

import java.nio.file.Path;
import java.util.List;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;

/** A host that knows nothing but JSR-223 and the conventions of Gogo runs Python. */
class HostingIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("standard");

    @BeforeAll
    static void start() throws BundleException {
        Path jar = Path.of(System.getProperty("it.host"));
        Bundle bundle = FRAMEWORK.context().installBundle("reference:" + jar.toUri());
        bundle.start();
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

    @Test
    void theShellHasCommands() throws InvalidSyntaxException, ReflectiveOperationException {
        ServiceReference<?>[] found =
                FRAMEWORK.context().getAllServiceReferences(null, "(osgi.command.scope=mp)");
        assertEquals(1, found.length);
        assertEquals(
                List.of("eval", "run", "vm"),
                List.of((String[]) found[0].getProperty("osgi.command.function")));
        Object commands = FRAMEWORK.context().getService(found[0]);
        assertEquals(
                "1267650600228229401496703205376",
                commands.getClass().getMethod("eval", String.class).invoke(commands, "2 ** 100"));
    }
}
