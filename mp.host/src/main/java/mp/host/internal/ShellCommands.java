package mp.host.internal;

import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.host.PythonEngineFactory;
import mp.host.SystemClock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleScriptContext;

/**
 * Commands of a Gogo shell. Each runs in a VM of its own; the shell prints what they return: the
 * output, and the value or the error that a script ended with.
 */
@Component(
        service = ShellCommands.class,
        property = {
            "osgi.command.scope=mp",
            "osgi.command.function=eval",
            "osgi.command.function=run"
        })
public final class ShellCommands {
    private final VmFactory factory;

    /** Made by DS. */
    @Activate
    public ShellCommands(@Reference VmFactory factory) {
        this.factory = factory;
    }

    /** {@code mp:eval <code>}. */
    public String eval(String code) {
        return run(code, "<shell>");
    }

    /** {@code mp:run <file>}. */
    public String run(String file) throws IOException {
        return run(Files.readString(Path.of(file)), file);
    }

    private String run(String code, String name) {
        StringWriter output = new StringWriter();
        ScriptContext context = new SimpleScriptContext();
        context.setWriter(output);
        context.setErrorWriter(output);
        context.setAttribute(ScriptEngine.FILENAME, name, ScriptContext.ENGINE_SCOPE);
        PythonEngineFactory maker = new PythonEngineFactory(factory);
        try (PythonEngine engine =
                new PythonEngine(maker, factory, VmLimits.DEFAULT, new SystemClock())) {
            Object value = engine.eval(code, context);
            return value == null ? output.toString() : output + value.toString();
        } catch (ScriptException e) {
            return output + e.getMessage();
        }
    }
}
