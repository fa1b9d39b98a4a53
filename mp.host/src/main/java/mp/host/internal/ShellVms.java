package mp.host.internal;

import mp.core.SystemClock;
import mp.core.Vm.VmInfo;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.host.PythonEngineFactory;

import java.io.StringWriter;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;

import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleScriptContext;

/** The VMs of a shell by their names. What it answers is for people to read. */
final class ShellVms implements AutoCloseable {
    private final VmFactory factory;
    private final PythonEngineFactory maker;
    private final SystemClock clock = new SystemClock();
    private final Map<String, PythonEngine> named = new ConcurrentSkipListMap<>();

    ShellVms(VmFactory factory) {
        this.factory = factory;
        this.maker = new PythonEngineFactory(factory);
    }

    private PythonEngine open(VmLimits limits) {
        return new PythonEngine(maker, factory, limits, clock);
    }

    String make(String name, VmLimits limits) {
        PythonEngine engine = open(limits);
        if (named.putIfAbsent(name, engine) != null) {
            engine.close();
            return "there is a VM " + name + " already";
        }
        return measure(name);
    }

    String list() {
        StringJoiner lines = new StringJoiner("\n");
        named.keySet().forEach(name -> lines.add(measure(name)));
        return lines.toString();
    }

    /** The numbers are those of the end of the last script. */
    String measure(String name) {
        PythonEngine engine = named.get(name);
        if (engine == null) {
            return missing(name);
        }
        VmInfo info = engine.info();
        return "%s: %s, %d of %d bytes used, %d collections, %d scripts"
                .formatted(
                        name,
                        engine.running() ? "running" : "idle",
                        info.heapUsed(),
                        info.heapLimit(),
                        info.collections(),
                        engine.scripts());
    }

    String close(String name) {
        PythonEngine engine = named.remove(name);
        if (engine == null) {
            return missing(name);
        }
        engine.close();
        return name + " is closed";
    }

    private static String missing(String name) {
        return "there is no VM " + name;
    }

    /** Runs a script in a VM of its own. */
    String once(String code, String file) {
        try (PythonEngine engine = open(VmLimits.DEFAULT)) {
            return run(engine, code, file);
        }
    }

    /** Runs a script in a VM that was made before. */
    String in(String name, String code, String file) {
        PythonEngine engine = named.get(name);
        return engine == null ? missing(name) : run(engine, code, file);
    }

    private static String run(PythonEngine engine, String code, String file) {
        StringWriter output = new StringWriter();
        ScriptContext context = new SimpleScriptContext();
        context.setWriter(output);
        context.setErrorWriter(output);
        context.setAttribute(ScriptEngine.FILENAME, file, ScriptContext.ENGINE_SCOPE);
        try {
            Object value = engine.eval(code, context);
            return value == null ? output.toString() : output + value.toString();
        } catch (ScriptException e) {
            return output + e.getMessage();
        }
    }

    @Override
    public void close() {
        named.keySet().forEach(this::close);
    }
}
