package mp.port.unix.internal;

import mp.core.launch.MainProgram;

import org.osgi.service.component.annotations.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints its arguments, one a line. */
@Component
public final class PrintArguments implements MainProgram {
    @Override
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        try {
            out.write((String.join("\n", args) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
