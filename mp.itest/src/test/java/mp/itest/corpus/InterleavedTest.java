package mp.itest.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.Vm;
import mp.core.Vm.Input;
import mp.testing.Capture;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** VMs of all object models take turns on one thread, and none notices the others. */
class InterleavedTest {
    private static final List<Configuration> CONFIGURATIONS =
            List.of(
                    Configuration.of("A64", "standard"),
                    Configuration.of("A32", "standard", "MICROPY_WORD_BYTES = 4"),
                    Configuration.of("B64", "standard", "MICROPY_OBJ_REPR = 1"),
                    Configuration.of("Nanbox", "nanbox"),
                    Configuration.of("Stuffed", "longlong"));

    private static final String START =
            """
            import gc
            class Account:
                def __init__(self):
                    self.total = 0.5
                    self.names = {}
                def add(self, n):
                    self.names[n] = [n * 1000003, str(n), n / 4]
                    self.total += n
            account = Account()
            def numbers():
                n = 0
                while True:
                    n += 1
                    yield n
            source = numbers()
            """;

    private static final String TURN =
            """
            for i in range(20):
                account.add(next(source))
            gc.collect()
            """;

    private static final String END =
            """
            print(account.total, len(account.names), account.names[77])
            print(sum(v[0] for v in account.names.values()) == 1000003 * 20100 // 1)
            """;

    @Test
    void modelsTakeTurns() {
        List<Vm> vms = new ArrayList<>();
        List<Capture> consoles = new ArrayList<>();
        for (Configuration configuration : CONFIGURATIONS) {
            Capture console = new Capture();
            Machines machines = new Machines(configuration);
            vms.add(machines.create(console, null, 128 << 10, List.of(), List.of()));
            consoles.add(console);
        }
        all(vms, START);
        for (int turn = 0; turn < 10; turn++) {
            all(vms, TURN);
        }
        all(vms, END);
        for (Capture console : consoles) {
            assertEquals("20100.5 200 [77000231, '77', 19.25]\nTrue\n", console.text());
        }
    }

    private static void all(List<Vm> vms, String source) {
        for (Vm vm : vms) {
            vm.run(source.getBytes(StandardCharsets.UTF_8), "turn.py", Input.FILE);
        }
    }
}
