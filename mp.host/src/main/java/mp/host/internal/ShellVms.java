package mp.host.internal;

import mp.core.SystemClock;
import mp.core.Vm.VmInfo;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.host.HostConfiguration;
import mp.host.PythonEngineFactory;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;

import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;

import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;

/**
 * The VMs of a shell by their names. What it answers is for people to read. There from the start of
 * the bundle to its end, while a shell takes and gives back its commands for each line.
 */
@Component(service = ShellVms.class, immediate = true, configurationPid = HostConfiguration.PID)
public final class ShellVms implements AutoCloseable {
    private final VmFactory factory;
    private final PythonEngineFactory maker;
    private final SystemClock clock = new SystemClock();
    private final Map<String, PythonEngine> named = new ConcurrentSkipListMap<>();
    private volatile Settings settings;

    ShellVms(VmFactory factory, Settings settings) {
        this.factory = factory;
        this.maker = new PythonEngineFactory(factory);
        this.settings = settings;
    }

    /** Made by DS. */
    @Activate
    public ShellVms(@Reference VmFactory factory, HostConfiguration configuration) {
        this(factory, Settings.of(configuration));
    }

    /** The configuration has changed; VMs that are there keep what they have. */
    @Modified
    void configure(HostConfiguration configuration) {
        use(Settings.of(configuration));
    }

    /** Says with what VMs are made from now on. */
    void use(Settings now) {
        settings = now;
    }

    String make(String name) {
        return make(name, settings);
    }

    String make(String name, long heap) {
        VmLimits limits = settings.limits().withHeap(heap);
        return make(name, settings.within(limits));
    }

    private String make(String name, Settings with) {
        PythonEngine engine = new PythonEngine(maker, factory, with, clock);
        if (named.putIfAbsent(name, engine) != null) {
            engine.close();
            throw new IllegalArgumentException("there is a VM " + name + " already");
        }
        return measure(name, engine);
    }

    String list() {
        StringJoiner lines = new StringJoiner("\n").setEmptyValue("there is no VM");
        named.forEach((name, engine) -> lines.add(measure(name, engine)));
        return lines.toString();
    }

    String measure(String name) {
        return measure(name, existing(name));
    }

    /** The numbers are those of the end of the last script. */
    private static String measure(String name, PythonEngine engine) {
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
        existing(name).close();
        named.remove(name);
        return name + " is closed";
    }

    private PythonEngine existing(String name) {
        PythonEngine engine = named.get(name);
        if (engine == null) {
            throw new IllegalArgumentException("there is no VM " + name);
        }
        return engine;
    }

    /** Runs a script in a VM of its own; the result is its value, if it has one. */
    Object once(String code, String file, ScriptContext context) throws ScriptException {
        try (PythonEngine engine = new PythonEngine(maker, factory, settings, clock)) {
            return run(engine, code, file, context);
        }
    }

    /** Runs a script in a VM that was made before. */
    Object in(String name, String code, String file, ScriptContext context) throws ScriptException {
        return run(existing(name), code, file, context);
    }

    private static Object run(PythonEngine engine, String code, String file, ScriptContext context)
            throws ScriptException {
        context.setAttribute(ScriptEngine.FILENAME, file, ScriptContext.ENGINE_SCOPE);
        return engine.eval(code, context);
    }

    /** Ends all VMs. */
    @Override
    @Deactivate
    public void close() {
        named.values().forEach(PythonEngine::close);
        named.clear();
    }
}
