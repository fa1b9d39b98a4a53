package mp.port.pyboard.internal.hardware;

import mp.compiler.PyCompiler;
import mp.core.Console;
import mp.core.Target;
import mp.core.Vm;
import mp.core.Vm.Input;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.memory.CollectorFactory.Stress;
import mp.core.options.Options;
import mp.core.runtime.Host;
import mp.emitter.nativecode.internal.MachineTargets;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.port.pyboard.internal.Declared;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.port.pyboard.internal.board.BoardReader;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.python.StmDeclarations;
import mp.vm.internal.MachineFactory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pyboard in virtual time, with a VM for each script that it runs. */
public final class TestBoard implements Console {
    private static final VmFactory FACTORY =
            new MachineFactory(
                    List.of(new MarkSweepFactory()),
                    List.of(new TaggedModels()),
                    List.of(
                            new Declared(),
                            new StmDeclarations(),
                            new mp.machine.api.internal.Declared(),
                            new mp.stdlib.internal.Declared()),
                    new PyCompiler(List.of(new MachineTargets())));

    /** The board. */
    public final Hardware hardware;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Stress stress = Stress.OFF;
    private Vm running;

    /** Gives power to a pyboard. */
    public TestBoard() {
        this(BoardClock.virtual(0));
    }

    /** Gives power to a pyboard with a clock. */
    public TestBoard(BoardClock clock) {
        this(BoardReader.read(BoardFiles.ofBundle(), "PYBV11"), clock);
    }

    /** Gives power to another board. */
    public TestBoard(Board board, BoardClock clock) {
        hardware = new Hardware(board, clock);
    }

    /** Runs what follows under a test mode of the collector. */
    public TestBoard under(Stress mode) {
        stress = mode;
        return this;
    }

    /** Runs a script in a VM of its own; returns all that was printed so far. */
    public String run(String source) {
        return run(source, "main.py");
    }

    /** As {@link #run(String)}, with the name that tracebacks show. */
    public String run(String source, String name) {
        Options options = hardware.board.options();
        VmLimits limits = new VmLimits(102400, 15360, 0, 0);
        byte[] entropy = {1, 2, 3};
        Target target = new Target(hardware.board.platform(), hardware.board.machine());
        Host host = new Host(hardware.clock, this, b -> b[0] = entropy[0], null);
        VmConfig config =
                VmConfig.of(options, limits, hardware.attach(host.with(target))).withStress(stress);
        hardware.softReset();
        try (Vm vm = FACTORY.create(config)) {
            running = vm;
            vm.run(source.getBytes(StandardCharsets.UTF_8), name, Input.FILE);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Interrupts the script that runs. */
    public void interrupt() {
        running.interrupt();
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
