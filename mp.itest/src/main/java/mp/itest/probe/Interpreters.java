package mp.itest.probe;

import mp.core.Console;
import mp.core.SystemClock;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.Options;
import mp.core.runtime.Host;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * VMs by name, made from the factory service when a name is used first. Runs the source that is
 * given second in the VM that is named first; the result is what it printed.
 */
@Component(service = BinaryOperator.class, property = "probe=interpreters")
public final class Interpreters implements BinaryOperator<String> {
    private final VmFactory factory;
    private final Map<String, Interpreter> named = new HashMap<>();

    @Activate
    public Interpreters(@Reference VmFactory factory) {
        this.factory = factory;
    }

    @Override
    public String apply(String name, String source) {
        return named.computeIfAbsent(name, n -> new Interpreter(factory)).run(source);
    }

    @Deactivate
    void close() {
        named.values().forEach(i -> i.vm.close());
    }

    private static final class Interpreter implements Console {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Vm vm;

        Interpreter(VmFactory factory) {
            Host host = new Host(new SystemClock(), this, null, null);
            Options options = Options.parse("probe", "level = EXTRA\nMICROPY_EMIT_JVM = 1");
            vm = factory.create(VmConfig.of(options, VmLimits.DEFAULT, host));
        }

        String run(String source) {
            out.reset();
            vm.run(source.getBytes(StandardCharsets.UTF_8), "probe", Input.FILE);
            return out.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(byte[] data, int from, int n) {
            out.write(data, from, n);
        }

        @Override
        public void writeError(byte[] data, int from, int n) {
            out.write(data, from, n);
        }

        @Override
        public int read(byte[] to, int from, int n) {
            return -1;
        }
    }
}
