package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The bytes of a telnet session: options, login, and a line that stays as it is. */
@Timeout(60)
class TelnetTest {
    private static final String WILL = "\377\373";
    private static final String WONT = "\377\374";
    private static final String DO = "\377\375";
    private static final String DONT = "\377\376";

    private Socket socket;
    private BoardClient client;

    @BeforeEach
    void connect() throws IOException {
        String address = new RunningBoard("--telnet", "127.0.0.1:0").address();
        assertTrue(address.startsWith("telnet://127.0.0.1:"), address);
        open(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    private void open(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        // What reads a socket cannot be interrupted.
        socket.setSoTimeout(60_000);
        client = new BoardClient(socket.getInputStream(), socket.getOutputStream());
        assertEquals(WILL + "\1" + WILL + "\3", client.raw(6));
        client.until("Login as: ");
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    private void login() throws IOException {
        client.send("micro\r\n");
        client.until("Password: ");
        client.send("python\r\n");
        client.until("Type \"help()\" for more information.\r\n");
    }

    @Test
    void whoKnowsThePasswordHasTheLine() throws IOException {
        client.send("micro\r\0");
        client.until("Password: ");
        client.send("wrong\r\0");
        client.until("Wrong name or password.\r\nLogin as: ");
        login();
        client.enterRaw();
        assertEquals(new BoardClient.Answer("42\r\n", ""), client.execute("print(6 * 7)"));
        assertTrue(client.softReset().contains("MPY: soft reboot\r\n"));
    }

    @Test
    void theNextClientLogsInAgain() throws IOException {
        login();
        int port = socket.getPort();
        socket.close();
        open(port);
        login();
        client.enterRaw();
        assertEquals("1\r\n", client.execute("print(1)").output());
    }

    @Test
    void whatIsNotOfferedIsDeclined() throws IOException {
        client.send(DO + "\1" + DO + "\3" + DO + "\42" + WILL + "\30" + WONT + "\5" + DONT + "\6");
        assertEquals(WONT + "\42" + DONT + "\30", client.raw(6));
        client.send("mi" + "\377\372\30\0x\377\377y\377\360" + "cro\377\361\r\n");
        client.until("Password: ");
        client.send("python\r\n");
        client.until("more information.\r\n");
    }

    @Test
    void allBytesGetThroughBothWays() throws IOException {
        login();
        client.enterRaw();
        client.start(
                ("import sys\n"
                                + "b = sys.stdin.buffer.read(3)\n"
                                + "sys.stdout.buffer.write(b + b'\\xff')\n")
                        .getBytes(US_ASCII));
        client.send("\377\377\376\r");
        assertEquals("\377\377\376\r\377\377", client.raw(6));
        client.until("\4\4>");
    }

    @Test
    void aLongProgramArrivesWhole() throws IOException {
        login();
        client.enterRaw();
        String program = "n = 0\n" + "n += 1 # some text that makes it long\n".repeat(1300);
        assertEquals("1300\r\n", client.execute(program + "print(n)\n").output());
    }
}
