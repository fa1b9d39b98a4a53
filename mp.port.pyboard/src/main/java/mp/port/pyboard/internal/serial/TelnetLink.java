package mp.port.pyboard.internal.serial;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * A telnet server, as boards with a network have it and {@code pyboard.py} knows it: whoever logs
 * in has the line. Name and password are those of a board that nobody has configured.
 */
public final class TelnetLink extends TcpLink {
    /** The port that clients take where they are told none. */
    public static final int PORT = 23;

    private static final String USER = "micro";
    private static final String PASSWORD = "python";

    /** The server sends back what is typed, and both may send at any time. */
    private static final byte[] OFFER = {
        (byte) TelnetInput.IAC, (byte) TelnetInput.WILL, TelnetInput.ECHO,
        (byte) TelnetInput.IAC, (byte) TelnetInput.WILL, TelnetInput.NO_GO_AHEAD
    };

    /** Opens a port, 0 for any that is free. */
    public TelnetLink(InetSocketAddress address) throws IOException {
        super(address);
    }

    @Override
    void talk(InputStream from, OutputStream to, SerialLine line)
            throws IOException, InterruptedException {
        OutputStream out = new TelnetOutput(new BufferedOutputStream(to));
        TelnetInput in = new TelnetInput(new BufferedInputStream(from), to);
        to.write(OFFER);
        if (login(in, out)) {
            line.plug(out);
            bring(in, line);
        }
    }

    /**
     * @return false where the client has gone
     */
    private static boolean login(TelnetInput in, OutputStream out) throws IOException {
        for (; ; ) {
            say(out, "Login as: ");
            String user = in.line();
            say(out, "\r\nPassword: ");
            String password = in.line();
            if (password == null) {
                return false;
            }
            if (USER.equals(user) && PASSWORD.equals(password)) {
                say(out, "\r\nThis is a board. Type \"help()\" for more information.\r\n");
                return true;
            }
            say(out, "\r\nWrong name or password.\r\n");
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public String address() {
        return "telnet://" + host() + ":" + port();
    }
}
