package mp.port.pyboard.internal.life;

import mp.core.Entropy;
import mp.core.FilesystemFormat;
import mp.core.MountPoint;
import mp.core.Release;
import mp.core.Storage;
import mp.core.Target;
import mp.core.Vm;
import mp.core.Vm.End;
import mp.core.Vm.Input;
import mp.core.Vm.Outcome;
import mp.core.VmConfig;
import mp.core.VmFactory;
import mp.core.VmLimits;
import mp.core.options.Option;
import mp.core.options.Options;
import mp.core.repl.History;
import mp.core.repl.Repl;
import mp.core.runtime.Host;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.flash.FlashImage;
import mp.port.pyboard.internal.hardware.Hardware;
import mp.port.pyboard.internal.hardware.ResetCause;
import mp.port.pyboard.internal.hardware.ResetRequest;
import mp.port.pyboard.internal.serial.LineConsole;
import mp.port.pyboard.internal.serial.LineTerminal;
import mp.port.pyboard.internal.serial.SerialLine;
import mp.port.pyboard.internal.world.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The life of a board: a hard reset has the hardware begin anew, a soft reset makes a new VM on it.
 * Line, flash, what is wired to the board and the mode of the prompt outlive both.
 */
final class BoardLife {
    private static final int HISTORY_LINES = 8;
    private static final List<String> PATH = List.of("", ".frozen", "/flash", "/flash/lib");
    private static final String SOFT_RESET = "MPY: sync filesystems\r\nMPY: soft reboot\r\n";

    private final VmFactory factory;
    private final FilesystemFormat format;
    private final Options options;
    private final Board board;
    private final Supplier<BoardClock> time;
    private final FlashImage flash;
    private final SerialLine line;
    private final Entropy entropy;
    private final World world;
    private final LineTerminal terminal;
    private final Repl repl;

    /**
     * A board without power.
     *
     * @param options the configuration of its VMs
     * @param time makes a clock for each power-on
     * @param world what is around the board
     */
    BoardLife(
            VmFactory factory,
            FilesystemFormat format,
            Options options,
            Board board,
            Supplier<BoardClock> time,
            FlashImage flash,
            SerialLine line,
            Entropy entropy,
            World world) {
        this.factory = factory;
        this.format = format;
        this.options = options;
        this.board = board;
        this.time = time;
        this.flash = flash;
        this.line = line;
        this.entropy = entropy;
        this.world = world;
        this.terminal = new LineTerminal(line);
        String greeting =
                Release.NAME_AND_VERSION
                        + "; "
                        + board.machine()
                        + "\r\nType \"help()\" for more information.\r\n";
        this.repl = new Repl(terminal, new History(HISTORY_LINES), greeting);
    }

    /** Lives until the line has ended. */
    void run() {
        try (BoardClock clock = time.get()) {
            Hardware hardware = new Hardware(board, clock);
            world.begin(hardware);
            ResetRequest request = power(hardware);
            while (request != null && request != ResetRequest.POWER_OFF) {
                hardware.hardReset(ResetCause.of(request));
                request = power(hardware);
            }
            world.end();
        }
    }

    /** Runs a script instead of all scripts of the board and the prompt, once. */
    Outcome script(byte[] source, String name, List<String> arguments) {
        try (BoardClock clock = time.get()) {
            Hardware hardware = new Hardware(board, clock);
            world.begin(hardware);
            LineConsole console = new LineConsole(line, true);
            VmConfig config = config(hardware, console, mount(hardware, ResetMode.SAFE));
            try (Vm vm = factory.create(config.withPaths(PATH, arguments))) {
                line.serve(vm, clock);
                line.run();
                Outcome outcome = vm.run(source, name, Input.FILE);
                line.pause();
                world.end();
                boolean off = hardware.takeRequest() == ResetRequest.POWER_OFF;
                return off ? new Outcome(End.NORMAL, 0, null) : outcome;
            }
        }
    }

    /** From one hard reset to the next that is asked for; null where the line has ended. */
    private ResetRequest power(Hardware hardware) {
        ResetMode mode = ResetMode.chosen(hardware, new Lights(hardware, () -> {}));
        while (!line.ended() && !hardware.stopped()) {
            ResetRequest request = session(hardware, mode);
            if (request != null) {
                return request;
            }
            byte[] text = SOFT_RESET.getBytes(StandardCharsets.US_ASCII);
            terminal.write(text, 0, text.length);
            terminal.flush();
            hardware.softReset();
            mode = ResetMode.NORMAL;
        }
        return hardware.takeRequest();
    }

    /** From a soft reset to the next; the result is a hard reset that was asked for, or null. */
    private ResetRequest session(Hardware hardware, ResetMode mode) {
        hardware.connected(line.connected());
        terminal.endsWhen(hardware::stopped);
        Lights lights = new Lights(hardware, line::idle);
        lights.starting(true);
        Storage files = mount(hardware, mode);
        VmConfig config = config(hardware, new LineConsole(line, false), files);
        try (Vm vm = factory.create(config.withPaths(PATH, List.of()))) {
            line.serve(vm, hardware.clock);
            if (mode == ResetMode.FACTORY) {
                lights.making();
            }
            if (start(vm, files, hardware, lights, mode)) {
                repl.run(vm);
            }
        }
        return hardware.takeRequest();
    }

    /** Runs the scripts; false where one of them asks for a reset. */
    private boolean start(Vm vm, Storage files, Hardware hardware, Lights lights, ResetMode mode) {
        boolean scripts = mode != ResetMode.SAFE;
        if (scripts) {
            Outcome boot = file(vm, files, "boot.py");
            if (resets(boot)) {
                return false;
            }
            if (boot.end() == End.EXCEPTION) {
                scripts = false;
                lights.failed(4);
            }
        }
        lights.starting(false);
        if (scripts && !repl.isRaw()) {
            String named = hardware.mainFile();
            Outcome main = file(vm, files, named == null ? "main.py" : named);
            if (resets(main)) {
                return false;
            }
            if (main.end() == End.EXCEPTION) {
                lights.failed(3);
            }
        }
        return !hardware.stopped();
    }

    private static boolean resets(Outcome outcome) {
        return outcome.end() == End.EXIT || outcome.end() == End.STOPPED;
    }

    /** Runs a file of the flash; where it is not there, that is fine. */
    private Outcome file(Vm vm, Storage files, String name) {
        byte[] source;
        try (SeekableByteChannel channel = files.open(name, "r")) {
            ByteBuffer all = ByteBuffer.allocate((int) channel.size());
            while (all.hasRemaining() && channel.read(all) >= 0) {
                continue;
            }
            source = all.array();
        } catch (IOException e) {
            return new Outcome(End.NORMAL, 0, null);
        }
        line.run();
        Outcome outcome = vm.run(source, name, Input.FILE);
        line.pause();
        return outcome;
    }

    private Storage mount(Hardware hardware, ResetMode mode) {
        try {
            return mode == ResetMode.FACTORY
                    ? Factory.reset(format, flash, () -> seconds(hardware))
                    : Factory.mount(format, flash, () -> seconds(hardware));
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the flash cannot be written", e);
        }
    }

    private static long seconds(Hardware hardware) {
        return TimeUnit.NANOSECONDS.toSeconds(hardware.clock.epochNanos());
    }

    private VmConfig config(Hardware hardware, LineConsole console, Storage files) {
        VmLimits limits =
                VmLimits.DEFAULT
                        .withHeap(options.get(Option.HEAP_SIZE))
                        .withStack(options.get(Option.STACK_SIZE));
        Host host =
                hardware.attach(new Host(hardware.clock, console, entropy, null))
                        .with(new Target(board.platform(), board.machine()))
                        .with(new MountPoint("/flash", files))
                        .with(flash);
        return VmConfig.of(options, limits, host);
    }
}
