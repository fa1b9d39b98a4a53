package mp.port.pyboard.internal.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Who comes and goes at the other end of the line. */
class SerialLineTest {
    private final SerialLine line = new SerialLine();
    private final ByteArrayOutputStream next = new ByteArrayOutputStream();

    /** A peer that goes while it is written to, and the next one may have come meanwhile. */
    private final class Going extends OutputStream {
        private final boolean followed;

        Going(boolean followed) {
            this.followed = followed;
        }

        @Override
        public void write(int b) throws IOException {
            if (followed) {
                line.plug(next);
            }
            throw new IOException("gone");
        }
    }

    private void send(String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        line.send(bytes, 0, bytes.length);
        line.flush();
    }

    @Test
    void whoHasGoneIsNotWrittenToAgain() {
        line.plug(new Going(false));
        send("a");
        assertFalse(line.connected());
    }

    @Test
    void whoHasComeMeanwhileStays() {
        line.plug(new Going(true));
        send("a");
        assertTrue(line.connected());
        send("b");
        assertEquals("b", next.toString(US_ASCII));
    }
}
