package mp.port.pyboard.internal.life;

import mp.core.Entropy;
import mp.core.FilesystemFormat;
import mp.core.SystemClock;
import mp.core.Vm.Outcome;
import mp.core.VmFactory;
import mp.core.launch.MainProgram;
import mp.core.options.Options;
import mp.core.options.ProfileException;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.ScenarioException;
import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.board.BoardException;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.port.pyboard.internal.board.BoardReader;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.flash.FlashImage;
import mp.port.pyboard.internal.serial.Link;
import mp.port.pyboard.internal.serial.PtyLink;
import mp.port.pyboard.internal.serial.SerialLine;
import mp.port.pyboard.internal.serial.StreamLink;
import mp.port.pyboard.internal.serial.TcpLink;
import mp.port.pyboard.internal.serial.TelnetLink;
import mp.port.pyboard.internal.world.World;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The executable: from the command line to a board with power. Plain Java. */
final class PyboardProgram implements MainProgram {
    private static final int CANNOT = 2;

    /** What a board in virtual time begins with: the first day of 2026, and its own dice. */
    private static final long VIRTUAL_EPOCH = 1_767_225_600L * 1_000_000_000L;

    private static final long VIRTUAL_SEED = 11;

    private final VmFactory factory;
    private final FilesystemFormat format;
    private final Options options;
    private final List<PartKind> kinds;

    PyboardProgram(
            VmFactory factory, FilesystemFormat format, Options options, List<PartKind> kinds) {
        this.factory = factory;
        this.format = format;
        this.options = options;
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        try {
            Setup setup = Setup.parse(args);
            try (FlashImage flash = flash(setup);
                    World world = World.of(setup.scenario(), setup.trace(), kinds)) {
                return run(setup, flash, world, in, out, err);
            }
        } catch (IllegalArgumentException e) {
            return complain(err, e.getMessage() + "\n" + Setup.USAGE);
        } catch (BoardException | ProfileException | ScenarioException | IOException e) {
            return complain(err, e.getMessage() + "\n");
        }
    }

    private static FlashImage flash(Setup setup) throws IOException {
        return setup.flash() == null ? FlashImage.inMemory() : FlashImage.in(setup.flash());
    }

    private int run(
            Setup setup,
            FlashImage flash,
            World world,
            InputStream in,
            OutputStream out,
            OutputStream err)
            throws IOException {
        SerialLine line = new SerialLine();
        BoardLife life = life(setup, flash, world, line);
        try (Link link = link(setup, in, out)) {
            if (!link.address().isEmpty()) {
                tell(out, "The serial line is " + link.address() + "\n");
            }
            link.start(line);
            if (setup.script() == null) {
                life.run();
                return 0;
            }
            Outcome outcome =
                    life.script(
                            Files.readAllBytes(setup.script()),
                            setup.script().toString(),
                            setup.arguments());
            if (outcome.message() != null) {
                tell(err, outcome.message() + "\n");
            }
            return outcome.status();
        }
    }

    private BoardLife life(Setup setup, FlashImage flash, World world, SerialLine line) {
        BoardFiles files =
                setup.boards() == null ? BoardFiles.ofBundle() : BoardFiles.in(setup.boards());
        boolean own = setup.board() != null;
        Board board = BoardReader.read(files, own ? setup.board() : options.build);
        return new BoardLife(
                factory,
                format,
                own ? board.options() : options,
                board,
                clock(setup),
                flash,
                line,
                entropy(setup),
                world);
    }

    private static Supplier<BoardClock> clock(Setup setup) {
        return () ->
                setup.virtual()
                        ? BoardClock.virtual(VIRTUAL_EPOCH)
                        : BoardClock.real(new SystemClock());
    }

    private static Entropy entropy(Setup setup) {
        Random random = setup.virtual() ? new Random(VIRTUAL_SEED) : new SecureRandom();
        return random::nextBytes;
    }

    private static Link link(Setup setup, InputStream in, OutputStream out) throws IOException {
        if (setup.pty()) {
            return new PtyLink();
        }
        if (setup.telnet() != null) {
            return new TelnetLink(setup.telnet());
        }
        return setup.tcp() == null ? new StreamLink(in, out) : new TcpLink(setup.tcp());
    }

    private static void tell(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static int complain(OutputStream err, String text) {
        try {
            tell(err, "micropython: " + text);
        } catch (IOException e) {
            return CANNOT;
        }
        return CANNOT;
    }
}
