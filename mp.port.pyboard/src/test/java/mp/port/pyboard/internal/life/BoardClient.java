package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What tools do at the other end of the line, with the bytes that they send. */
final class BoardClient {
    private static final String RAW = "raw REPL; CTRL-B to exit\r\n";

    private final InputStream in;
    private final OutputStream out;

    BoardClient(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** What code printed, and its traceback. */
    record Answer(String output, String error) {}

    void send(String bytes) throws IOException {
        out.write(bytes.getBytes(ISO_8859_1));
        out.flush();
    }

    /** Reads up to an ending, which is part of the result. */
    String until(String ending) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] end = ending.getBytes(UTF_8);
        int matched = 0;
        while (matched < end.length) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the line ended after " + all.toString(UTF_8));
            }
            all.write(b);
            matched = b == end[matched] ? matched + 1 : b == end[0] ? 1 : 0;
        }
        return all.toString(UTF_8);
    }

    /** Reads so many bytes, each a character. */
    String raw(int n) throws IOException {
        return new String(in.readNBytes(n), ISO_8859_1);
    }

    void enterRaw() throws IOException {
        send("\r\3\r\1");
        until(RAW + ">");
    }

    /** A soft reset in raw mode; the result is what it said. */
    String softReset() throws IOException {
        send("\4");
        return until(RAW + ">");
    }

    /** Sends a program under flow control and runs it; to be called after a prompt. */
    Answer execute(String program) throws IOException {
        start(program.getBytes(UTF_8));
        String output = until("\4");
        String error = until("\4");
        until(">");
        return new Answer(cut(output), cut(error));
    }

    /** Sends a program under flow control, and does not wait for it. */
    void start(byte[] program) throws IOException {
        send("\5A\1");
        assertEquals("R\1", new String(in.readNBytes(2), ISO_8859_1));
        int window = in.read() | in.read() << 8;
        int left = window;
        for (int at = 0; at < program.length; ) {
            while (left == 0 || in.available() > 0) {
                assertEquals(1, in.read());
                left += window;
            }
            int n = Math.min(left, program.length - at);
            out.write(program, at, n);
            out.flush();
            at += n;
            left -= n;
        }
        send("\4");
        String rest = until("\4");
        assertEquals("", cut(rest).replace("\1", ""));
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 1);
    }
}
