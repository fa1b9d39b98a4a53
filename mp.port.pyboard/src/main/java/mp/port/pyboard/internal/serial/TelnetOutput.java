package mp.port.pyboard.internal.serial;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes for a telnet client: the byte that would begin a command appears twice. */
final class TelnetOutput extends FilterOutputStream {
    TelnetOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if ((b & 0xff) == TelnetInput.IAC) {
            out.write(b);
        }
        out.write(b);
    }
}
