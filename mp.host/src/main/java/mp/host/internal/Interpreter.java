package mp.host.internal;

import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.core.runtime.Host;

import java.nio.charset.StandardCharsets;

import javax.script.ScriptContext;

/**
 * A VM that runs scripts in contexts. Confined to one thread, except its start and end from
 * outside: {@link #expectScript}, {@link #interrupt} and {@link #close}.
 */
final class Interpreter implements AutoCloseable {
    private static final String ENTER = "__import__('_bindings').enter()";
    private static final String LEAVE = "__import__('_bindings').leave()";
    private static final String BEFORE = "__import__('_bindings').result((";
    private static final String AFTER = "\n))";

    private final Vm vm;
    private final ContextConsole console = new ContextConsole();
    private final Exchange exchange = new Exchange();
    private byte[] traceback;
    private volatile boolean interrupted;

    Interpreter(VmFactory factory, VmLimits limits) {
        Options options = Options.at(FeatureLevel.EXTRA, "embed");
        Host host = new Host(new SystemClock(), console, null, null).with(exchange);
        vm = factory.create(VmConfig.of(options, limits, host));
        vm.tracebackTo(text -> traceback = text);
    }

    /** What is handed over: to be filled before a script and read after it. */
    Exchange exchange() {
        return exchange;
    }

    /** Runs a script; the value of an expression in one line is the result of the exchange. */
    Ending run(String source, String name, ScriptContext context) {
        console.use(context);
        exchange.result = null;
        exchange.left = false;
        Ending entered = run(ENTER, name);
        if (!entered.normal()) {
            return entered;
        }
        String script = isExpression(source) ? BEFORE + source + AFTER : source;
        if (interrupted) {
            // The VM has forgotten what came before; from here on the script sees it itself.
            vm.interrupt();
        }
        Ending ending = run(script, name);
        Ending left = run(LEAVE, name);
        return ending.normal() ? left : ending;
    }

    private Ending run(String source, String name) {
        traceback = null;
        Outcome outcome = vm.run(utf8(source), name, Input.FILE);
        return new Ending(outcome, traceback == null ? null : Traceback.of(traceback));
    }

    /** Whether the source can be the argument of a call; nothing is run. */
    private boolean isExpression(String source) {
        boolean oneLine = source.strip().lines().count() == 1;
        return oneLine && vm.compileOnly(utf8(BEFORE + source + AFTER), "").end() == End.NORMAL;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Forgets interrupts that came too late for the script before. */
    void expectScript() {
        interrupted = false;
    }

    /** Interrupts the script that runs or that is about to. */
    void interrupt() {
        interrupted = true;
        vm.interrupt();
    }

    @Override
    public void close() {
        vm.close();
    }

    /**
     * How a script ended.
     *
     * @param outcome what the VM says
     * @param traceback of the exception that ended it, or null
     */
    record Ending(Outcome outcome, Traceback traceback) {
        boolean normal() {
            return outcome.end() == End.NORMAL
                    || (outcome.end() == End.EXIT && outcome.status() == 0);
        }
    }
}
