package mp.host;

import mp.core.Clock;
import mp.core.Release;
import mp.core.SystemClock;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.runtime.Declarations;
import mp.host.internal.Declared;
import mp.host.internal.PythonEngine;
import mp.host.internal.Settings;
import mp.host.internal.SteadyPace;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/**
 * Makes script engines for MicroPython: a service in a framework, a plain class outside. Each
 * engine has a VM of its own, which reaches nothing of the host but the reader, the writer and the
 * bindings of its context, and a clock.
 */
@Component(service = ScriptEngineFactory.class, configurationPid = HostConfiguration.PID)
@Designate(ocd = HostConfiguration.class)
public final class PythonEngineFactory implements ScriptEngineFactory {
    private static final String NAME = "micropython";

    private final VmFactory factory;
    private final Clock clock = new SystemClock();
    private volatile Settings settings;

    /**
     * For {@link javax.script.ScriptEngineManager} on a class path: engines whose VMs are made by
     * the factory that {@link ServiceLoader} finds there.
     *
     * @throws IllegalStateException where there is none
     */
    public PythonEngineFactory() {
        this(
                ServiceLoader.load(VmFactory.class)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no VmFactory is there")));
        SteadyPace.ask();
    }

    /** Engines of the profile {@code embed}, with the usual limits on memory and none on time. */
    public PythonEngineFactory(VmFactory factory) {
        this(factory, Settings.usual());
    }

    /** Engines as Configuration Admin says. */
    @Activate
    public PythonEngineFactory(@Reference VmFactory factory, HostConfiguration configuration) {
        this(factory, Settings.of(configuration));
    }

    /**
     * Engines of the profile {@code embed} with limits of one's own.
     *
     * @param factory outside of a framework, it has to know {@link #declarations}
     * @param limits those on memory hold for the life of an engine, those on steps and time anew
     *     for each script
     */
    public PythonEngineFactory(VmFactory factory, VmLimits limits) {
        this(factory, Settings.usual().within(limits));
    }

    private PythonEngineFactory(VmFactory factory, Settings settings) {
        this.factory = factory;
        this.settings = settings;
    }

    /** The configuration has changed; engines that are there keep what they have. */
    @Modified
    void configure(HostConfiguration configuration) {
        settings = Settings.of(configuration);
    }

    /** What the factory of VMs has to know so that bindings can be exchanged. */
    public static Declarations declarations() {
        return new Declared();
    }

    /** Makes an engine, which is {@link AutoCloseable}: closing it stops its script for good. */
    @Override
    public ScriptEngine getScriptEngine() {
        return new PythonEngine(this, factory, settings, clock);
    }

    @Override
    public String getEngineName() {
        return "MicroPython";
    }

    @Override
    public String getEngineVersion() {
        return Release.VERSION;
    }

    @Override
    public List<String> getExtensions() {
        return List.of("py");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of("text/x-python");
    }

    @Override
    public List<String> getNames() {
        return List.of(NAME, "MicroPython");
    }

    @Override
    public String getLanguageName() {
        return "Python";
    }

    @Override
    public String getLanguageVersion() {
        return Release.PYTHON;
    }

    @Override
    public Object getParameter(String key) {
        return switch (key) {
            case ScriptEngine.NAME -> NAME;
            case ScriptEngine.ENGINE -> getEngineName();
            case ScriptEngine.ENGINE_VERSION -> getEngineVersion();
            case ScriptEngine.LANGUAGE -> getLanguageName();
            case ScriptEngine.LANGUAGE_VERSION -> getLanguageVersion();
            default -> null;
        };
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... arguments) {
        return object + "." + method + "(" + String.join(", ", arguments) + ")";
    }

    @Override
    public String getOutputStatement(String text) {
        return "print(" + quoted(text) + ")";
    }

    @Override
    public String getProgram(String... statements) {
        return String.join("\n", statements) + "\n";
    }

    /** A Python literal of ASCII characters. */
    private static String quoted(String text) {
        return text.codePoints()
                .mapToObj(c ->
                        c >= ' ' && c < 127 && c != '"' && c != '\\'
                                ? Character.toString(c)
                                : "\\U%08x".formatted(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
