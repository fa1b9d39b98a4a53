package mp.port.pyboard.internal.life;

import mp.compiler.PyCompiler;
import mp.core.VmFactory;
import mp.core.options.Options;
import mp.gc.internal.MarkSweepFactory;
import mp.model.tagged.internal.TaggedModels;
import mp.port.pyboard.PartKind;
import mp.port.pyboard.internal.Declared;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.stdlib.internal.vfs.fat.FatFormat;
import mp.vm.internal.MachineFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole program on a thread of its own, as the executable runs it. */
final class RunningBoard {
    private static final int PIPE = 1 << 16;
    private static final long STACK = 16 << 20;

    private final PipedInputStream fromBoard = new PipedInputStream(PIPE);
    private final PipedOutputStream toBoard = new PipedOutputStream();
    private final Thread thread;
    private volatile int status = -1;

    /** Starts it with a command line. */
    RunningBoard(String... args) throws IOException {
        OutputStream out = new PipedOutputStream(fromBoard);
        InputStream in = new PipedInputStream(toBoard, PIPE);
        PyboardProgram program = program();
        thread =
                new Thread(
                        null,
                        () -> status = program.run(args, in, out, OutputStream.nullOutputStream()),
                        "board",
                        STACK);
        thread.setDaemon(true);
        thread.start();
    }

    static PyboardProgram program(PartKind... kinds) {
        VmFactory factory =
                new MachineFactory(
                        List.of(new MarkSweepFactory()),
                        List.of(new TaggedModels()),
                        List.of(
                                new Declared(),
                                new mp.machine.api.internal.Declared(),
                                new mp.stdlib.internal.Declared()),
                        new PyCompiler());
        String options = BoardFiles.ofBundle().text("PYBV11/options.profile");
        return new PyboardProgram(
                factory, new FatFormat(), Options.parse("options", options), List.of(kinds));
    }

    /** A client over its standard streams. */
    BoardClient client() {
        return new BoardClient(fromBoard, toBoard);
    }

    /** Where it says that its line is. */
    String address() throws IOException {
        String said =
                new BufferedReader(new InputStreamReader(fromBoard, StandardCharsets.UTF_8))
                        .readLine();
        return said.substring(said.lastIndexOf(' ') + 1);
    }

    /** Ends its standard input and waits for its end; the result is the exit status. */
    int finish() throws IOException, InterruptedException {
        toBoard.close();
        thread.join();
        return status;
    }
}
