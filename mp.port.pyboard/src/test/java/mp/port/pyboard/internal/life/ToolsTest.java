package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * What tools do with files over the line: list, copy both ways, and mount a folder of their own.
 */
@Timeout(60)
class ToolsTest {
    /** Asks for a file over the line: byte 24, the length of the name, the name. */
    private static final String REMOTE =
            """
            import io, os, sys, select, micropython
            class File(io.IOBase):
                def __init__(self, data):
                    self.data = data
                    self.at = 0
                def readinto(self, buf):
                    n = min(len(buf), len(self.data) - self.at)
                    buf[:n] = self.data[self.at:self.at + n]
                    self.at += n
                    return n
                def read(self, n=-1):
                    return self.data
                def ioctl(self, request, arg):
                    return 0
            class Remote:
                def __init__(self):
                    self.poll = select.poll()
                    self.poll.register(sys.stdin.buffer, select.POLLIN)
                def mount(self, readonly, mkfs):
                    pass
                def umount(self):
                    pass
                def stat(self, path):
                    if not self.ask('s', path):
                        raise OSError(2)
                    return (0x8000, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                def open(self, path, mode):
                    return File(self.ask('o', path))
                def ask(self, what, path):
                    micropython.kbd_intr(-1)
                    sys.stdout.buffer.write(b'\\x18' + bytes((what + path + chr(10)).encode()))
                    assert self.poll.poll(5000)
                    n = sys.stdin.buffer.read(1)[0]
                    data = bytearray()
                    while len(data) < n:
                        data += sys.stdin.buffer.read(n - len(data))
                    micropython.kbd_intr(3)
                    return bytes(data)
            os.mount(Remote(), '/remote')
            sys.path.append('/remote')
            """;

    private BoardClient board;

    @BeforeEach
    void connect() throws IOException {
        String address = new RunningBoard("--tcp", "0").address();
        int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        board = new BoardClient(socket.getInputStream(), socket.getOutputStream());
        board.enterRaw();
    }

    private String run(String program) throws IOException {
        BoardClient.Answer answer = board.execute(program);
        assertEquals("", answer.error());
        return answer.output();
    }

    @Test
    void filesAreCopiedBothWaysAndListed() throws IOException {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            literal.append("\\x%02x".formatted(i));
        }
        run("f = open('all.bin', 'wb')\nw = f.write");
        for (int i = 0; i < 40; i++) {
            assertEquals("", run("n = w(b'" + literal + "')"));
        }
        run("f.close()");
        board.softReset();
        run("import os, sys\nf = open('all.bin', 'rb')");
        assertTrue(run("print(list(os.ilistdir()))").contains("('all.bin', 32768, 0, 10240)"));
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            expected.append((char) i);
        }
        board.start("n = sys.stdout.buffer.write(f.read(256))".getBytes(ISO_8859_1));
        assertEquals(expected.toString(), board.raw(256));
        board.until("\4\4>");
    }

    @Test
    void aFolderOfTheToolIsMounted() throws IOException {
        run(REMOTE);
        String module = "answer = 42 #" + "\3\4\r\n" + "print('imported')\n";
        board.start("import helper\nprint(helper.answer)".getBytes(ISO_8859_1));
        assertEquals("\u0018s/helper\n", board.until("\n"));
        board.send("\0");
        assertEquals("\u0018s/helper.py\n", board.until("\n"));
        board.send("\1y");
        assertEquals("\u0018o/helper.py\n", board.until("\n"));
        board.send((char) module.length() + module);
        assertEquals("imported\r\n42\r\n\4\4>", board.until("\4\4>"));
    }
}
