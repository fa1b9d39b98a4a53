package mp.itest.corpus;

import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.Vm.VmInfo;
import mp.testing.Capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills many VMs, keeps all of them alive, and asks each for what it holds. The main class of a
 * process of its own, which {@link ManyVmsTest} starts with little Java memory.
 */
final class ManyVms {
    private static final int VMS = 1000;
    private static final int WORDS = 4096;
    private static final long HEAP = 96 << 10;

    private ManyVms() {}

    /** Prints what the VMs take; fails if one of them has lost something. */
    public static void main(String[] args) {
        Machines machines = new Machines(Configuration.of("many", "standard"));
        List<Vm> vms = new ArrayList<>();
        List<Capture> consoles = new ArrayList<>();
        for (int i = 0; i < VMS; i++) {
            Capture console = new Capture();
            Vm vm = machines.create(console, null, HEAP, List.of(), List.of());
            run(vm, "data = [i * %d + 1 for i in range(%d)]".formatted(i, WORDS));
            vms.add(vm);
            consoles.add(console);
        }
        long held = 0;
        for (int i = 0; i < VMS; i++) {
            run(vms.get(i), "print(len(data), sum(data))");
            long sum = (long) WORDS * (WORDS - 1) / 2 * i + WORDS;
            String told = new String(consoles.get(i).lines(), StandardCharsets.UTF_8);
            VmInfo info = vms.get(i).info();
            if (!told.equals(WORDS + " " + sum + "\n") || info.heapUsed() < WORDS * 8L) {
                throw new IllegalStateException("VM " + i + " holds " + info + ": " + told);
            }
            held += info.heapUsed();
        }
        System.gc();
        Runtime java = Runtime.getRuntime();
        System.out.printf(
                "%d VMs alive, %d KiB each live in %d KiB, Java heap %d MiB%n",
                VMS,
                (held / VMS) >> 10,
                HEAP >> 10,
                (java.totalMemory() - java.freeMemory()) >> 20);
        vms.forEach(Vm::close);
    }

    private static void run(Vm vm, String source) {
        vm.run(source.getBytes(StandardCharsets.UTF_8), "many.py", Input.FILE);
    }
}
