package mp.host.internal;

import mp.core.Clock;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.Vm.VmInfo;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.runtime.Host;

import java.nio.charset.StandardCharsets;

import javax.script.ScriptContext;

/**
 * A VM that runs scripts in contexts. Confined to one thread, except its start and end from
 * outside: {@link #interrupt} and {@link #close}.
 */
final class Interpreter implements AutoCloseable {
    private static final String ENTER = "__import__('_bindings').enter()";
    private static final String LEAVE = "__import__('_bindings').leave()";
    private static final String BEFORE = "__import__('_bindings').result((";
    private static final String AFTER = "\n))";

    /** The status of a run that KeyboardInterrupt has ended. */
    private static final int INTERRUPTED = 130;

    private final Vm vm;
    private final VmLimits limits;
    private final ContextConsole console = new ContextConsole();
    private final Exchange exchange = new Exchange();
    private byte[] traceback;

    Interpreter(VmFactory factory, Settings settings, Clock clock) {
        this.limits = settings.limits();
        Host host = new Host(clock, console, null, null).with(exchange);
        vm = factory.create(VmConfig.of(settings.options(), limits, host));
        vm.tracebackTo(text -> traceback = text);
    }

    /** What is handed over: to be filled before a script and read after it. */
    Exchange exchange() {
        return exchange;
    }

    /** Runs a script; the value of an expression in one line is the result of the exchange. */
    Ending run(String source, String name, ScriptContext context) {
        vm.allow(limits.steps(), limits.wallNanos());
        console.use(context);
        exchange.result = null;
        exchange.left = false;
        Ending entered = run(ENTER, name);
        if (!entered.normal()) {
            return entered;
        }
        Ending ending = script(source, name);
        Ending left = run(LEAVE, name);
        return ending.normal() ? left : ending;
    }

    /** Where the source can be the argument of a call, its value is handed over. */
    private Ending script(String source, String name) {
        if (source.strip().lines().count() == 1) {
            String expression = BEFORE + source + AFTER;
            Outcome compiled = vm.compileOnly(utf8(expression), "");
            if (compiled.end() == End.NORMAL) {
                return run(expression, name);
            }
            if (compiled.end() == End.STOPPED || compiled.status() == INTERRUPTED) {
                return ending(compiled);
            }
        }
        return run(source, name);
    }

    private Ending run(String source, String name) {
        traceback = null;
        return ending(vm.run(utf8(source), name, Input.FILE));
    }

    private Ending ending(Outcome outcome) {
        return new Ending(outcome, traceback == null ? null : Traceback.of(traceback));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    VmInfo info() {
        return vm.info();
    }

    /** Interrupts what runs. @return false where nothing does at this moment */
    boolean interrupt() {
        return vm.interrupt();
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
