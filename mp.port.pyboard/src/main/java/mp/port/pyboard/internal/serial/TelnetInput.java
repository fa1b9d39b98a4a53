package mp.port.pyboard.internal.serial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a telnet client types, without what it says about options: all it asks for is declined,
 * except what was offered. A return arrives alone or with a NUL, which is dropped.
 */
final class TelnetInput extends InputStream {
    /** Begins a command; twice it is the byte itself. */
    static final int IAC = 255;

    static final int WILL = 251;
    static final int ECHO = 1;
    static final int NO_GO_AHEAD = 3;

    private static final int WONT = 252;
    private static final int DO = 253;
    private static final int DONT = 254;
    private static final int BEGIN = 250;
    private static final int END = 240;

    private final InputStream in;
    private final OutputStream answers;
    private int last = -1;
    private boolean lineEnded;

    /**
     * Bytes from a client.
     *
     * @param in buffered
     */
    TelnetInput(InputStream in, OutputStream answers) {
        this.in = in;
        this.answers = answers;
    }

    /** A line of text without its end; null where the client has gone. */
    String line() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int b = read(); b != '\r' && b != '\n'; b = read()) {
            if (b < 0) {
                return null;
            }
            text.write(b);
        }
        lineEnded = true;
        return text.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        for (; ; ) {
            int b = plain();
            boolean end = last == '\r' && (b == 0 || b == '\n' && lineEnded);
            last = b;
            lineEnded = false;
            if (!end) {
                return b;
            }
        }
    }

    /** Waits for one byte, then takes what has come already. */
    @Override
    public int read(byte[] to, int from, int n) throws IOException {
        int done = 0;
        do {
            int b = read();
            if (b < 0) {
                return done == 0 ? -1 : done;
            }
            to[from + done++] = (byte) b;
        } while (done < n && in.available() > 0);
        return done;
    }

    /** The next byte that is no part of a command. */
    private int plain() throws IOException {
        for (; ; ) {
            int b = in.read();
            if (b != IAC) {
                return b;
            }
            int command = in.read();
            switch (command) {
                case IAC -> {
                    return IAC;
                }
                case WILL -> answer(DONT, in.read());
                case DO -> agree(in.read());
                case WONT, DONT -> in.read();
                case BEGIN -> skip();
                default -> {
                    if (command < 0) {
                        return command;
                    }
                }
            }
        }
    }

    private void agree(int option) throws IOException {
        if (option != ECHO && option != NO_GO_AHEAD) {
            answer(WONT, option);
        }
    }

    private void answer(int what, int option) throws IOException {
        answers.write(new byte[] {(byte) IAC, (byte) what, (byte) option});
        answers.flush();
    }

    /** Past the details of an option. */
    private void skip() throws IOException {
        int before = 0;
        for (int b = in.read(); b >= 0 && !(before == IAC && b == END); b = in.read()) {
            before = before == IAC && b == IAC ? 0 : b;
        }
    }
}
