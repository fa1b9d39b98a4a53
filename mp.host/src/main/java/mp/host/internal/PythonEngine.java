package mp.host.internal;

import mp.core.Clock;
import mp.core.Vm.VmInfo;
import mp.core.VmFactory;
import mp.host.internal.Interpreter.Ending;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/**
 * A script engine over one VM, whose globals live from one script to the next. Before a script they
 * take the values of the context's bindings, afterwards the engine's bindings take what they are,
 * as far as it is text, numbers, truth or nothing.
 *
 * <p>All scripts run on a thread of the engine's own. Interrupting the thread that waits in {@code
 * eval} interrupts the script.
 */
public final class PythonEngine extends AbstractScriptEngine implements AutoCloseable {
    private final ScriptEngineFactory maker;
    private final ScriptThread thread = new ScriptThread();
    private final Interpreter interpreter;
    private volatile VmInfo info;
    private final AtomicInteger scripts = new AtomicInteger();
    private volatile boolean running;

    /**
     * Makes the VM at once, so that an impossible configuration is told here.
     *
     * @throws IllegalStateException if no VM can be made
     */
    public PythonEngine(
            ScriptEngineFactory maker, VmFactory factory, Settings settings, Clock clock) {
        this.maker = maker;
        try {
            this.interpreter =
                    thread.call(() -> new Interpreter(factory, settings, clock), () -> true);
            this.info = thread.call(interpreter::info, () -> true);
        } catch (ExecutionException e) {
            thread.close();
            throw new IllegalStateException("no interpreter can be made", e.getCause());
        }
    }

    @Override
    public Object eval(String script, ScriptContext context) throws ScriptException {
        Object file = context.getAttribute(ScriptEngine.FILENAME);
        String name = file == null ? "<script>" : file.toString();
        Map<String, Object> given = given(context);
        try {
            return thread.call(() -> run(script, name, context, given), interpreter::interrupt);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ScriptException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("the engine failed", e.getCause());
        }
    }

    /** Runs on the engine's thread, which keeps the numbers that others may ask for. */
    private Object run(String script, String name, ScriptContext context, Map<String, Object> given)
            throws ScriptException {
        running = true;
        try {
            return exchange(script, name, context, given);
        } finally {
            info = interpreter.info();
            scripts.incrementAndGet();
            running = false;
        }
    }

    /** What the VM used when it ended a script the last time; from any thread. */
    VmInfo info() {
        return info;
    }

    /** How many scripts it has run. */
    int scripts() {
        return scripts.get();
    }

    /** Whether a script runs at this moment. */
    boolean running() {
        return running;
    }

    private Object exchange(
            String script, String name, ScriptContext context, Map<String, Object> given)
            throws ScriptException {
        Exchange exchange = interpreter.exchange();
        exchange.globals.clear();
        exchange.globals.putAll(given);
        Ending ending = interpreter.run(script, name, context);
        if (exchange.left) {
            take(exchange.globals, given, context);
        }
        if (ending.normal()) {
            return exchange.result;
        }
        if (ending.traceback() != null) {
            throw new UncaughtException(ending.traceback());
        }
        String why = ending.outcome().message();
        throw new ScriptException(why != null ? why : "exit status " + ending.outcome().status());
    }

    /** The bindings that can be Python's globals, which are those without a leading underscore. */
    private static Map<String, Object> given(ScriptContext context) throws ScriptException {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int scope : new int[] {ScriptContext.GLOBAL_SCOPE, ScriptContext.ENGINE_SCOPE}) {
            Bindings bindings = context.getBindings(scope);
            if (bindings != null) {
                given.putAll(bindings);
            }
        }
        given.keySet().removeIf(name -> !name.matches("[a-zA-Z]\\w*"));
        for (Map.Entry<String, Object> entry : given.entrySet()) {
            if (!Values.isPython(entry.getValue())) {
                throw new ScriptException(
                        "the binding "
                                + entry.getKey()
                                + " is neither text, number nor truth but a "
                                + entry.getValue().getClass().getName());
            }
            entry.setValue(Values.normal(entry.getValue()));
        }
        return given;
    }

    /** Hands the globals to the bindings; what the script removed or replaced is removed there. */
    private static void take(
            Map<String, Object> globals, Map<String, Object> given, ScriptContext context) {
        Bindings bindings = context.getBindings(ScriptContext.ENGINE_SCOPE);
        for (Map.Entry<String, Object> global : globals.entrySet()) {
            if (!Objects.equals(given.get(global.getKey()), global.getValue())) {
                bindings.put(global.getKey(), global.getValue());
            }
        }
        TreeSet<String> gone = new TreeSet<>(given.keySet());
        gone.removeAll(globals.keySet());
        gone.forEach(bindings::remove);
    }

    @Override
    public Object eval(Reader reader, ScriptContext context) throws ScriptException {
        StringWriter script = new StringWriter();
        try {
            reader.transferTo(script);
        } catch (IOException e) {
            throw new ScriptException(e);
        }
        return eval(script.toString(), context);
    }

    @Override
    public Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public ScriptEngineFactory getFactory() {
        return maker;
    }

    /** Stops a script that runs; no other can be run afterwards. */
    @Override
    public void close() {
        interpreter.close();
        thread.close();
    }
}
