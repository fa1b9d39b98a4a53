package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The same conversation over each kind of line. */
@Timeout(60)
class LinesTest {
    /** A program of 64 KB: what is lost of it is missing in the sum. */
    private static final String LONG =
            "n = 0\n"
                    + "n += 1 # some text that makes it long ........ \n".repeat(1300)
                    + "print(n)\n";

    private static void converse(BoardClient board) throws IOException {
        board.enterRaw();
        assertEquals(new BoardClient.Answer("49\r\n", ""), board.execute("x = 7\nprint(x * x)\n"));
        BoardClient.Answer failed = board.execute("print(x)\n1 / 0");
        assertEquals("7\r\n", failed.output());
        assertTrue(failed.error().endsWith("ZeroDivisionError: divide by zero\r\n"));
        String reset = board.softReset();
        assertTrue(reset.startsWith("OK\r\nMPY: sync filesystems\r\nMPY: soft reboot\r\n"), reset);
        assertTrue(board.execute("x").error().contains("NameError"));
        assertEquals("1300\r\n", board.execute(LONG).output());
        interrupt(board);
    }

    /** Ctrl-C ends a loop and a wait, and a program that ends by itself starts the board anew. */
    private static void interrupt(BoardClient board) throws IOException {
        board.start("print('on')\nwhile True: pass".getBytes(UTF_8));
        board.until("on\r\n");
        board.send("\3");
        assertTrue(board.until("\4>").contains("KeyboardInterrupt"));
        board.start("import time\nprint('on')\ntime.sleep(1000)".getBytes(UTF_8));
        board.until("on\r\n");
        board.send("\3");
        assertTrue(board.until("\4>").contains("KeyboardInterrupt"));
        board.start("raise SystemExit".getBytes(UTF_8));
        String reset = board.until("raw REPL; CTRL-B to exit\r\n>");
        assertTrue(reset.startsWith("\4\4MPY: sync"), reset);
        board.send("\2");
        assertTrue(board.until(">>> ").contains("PYBv1.1 with STM32F405RG"));
    }

    @Test
    void standardStreams() throws IOException, InterruptedException {
        RunningBoard running = new RunningBoard();
        BoardClient board = running.client();
        assertTrue(board.until(">>> ").startsWith("MicroPython v1."));
        converse(board);
        assertEquals(0, running.finish());
    }

    @Test
    void tcpOneClientAfterTheOther() throws IOException {
        String address = new RunningBoard("--tcp", "0").address();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        for (int turn = 0; turn < 3; turn++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                converse(new BoardClient(socket.getInputStream(), socket.getOutputStream()));
            }
        }
    }

    @Test
    void pseudoTerminalOneClientAfterTheOther() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        String path = new RunningBoard("--pty").address();
        for (int turn = 0; turn < 3; turn++) {
            try (FileOutputStream out = new FileOutputStream(path);
                    FileInputStream in = new FileInputStream(path)) {
                converse(new BoardClient(in, out));
            }
        }
    }
}
