package mp.itest.probe;

import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;

/**
 * A session of Gogo, where there is one. Executes the line that is given first; the result is what
 * a user would see. As soon as the text that is given second appears there, the user presses
 * Ctrl-C; an empty one never does.
 */
@Component(service = BinaryOperator.class, property = "probe=shell")
public final class Shell implements BinaryOperator<String> {
    private final CommandSession session;
    private final Screen screen = new Screen();

    @Activate
    public Shell(
            @Reference(
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    CommandProcessor gogo) {
        session = gogo.createSession(InputStream.nullInputStream(), screen, screen);
    }

    @Override
    public String apply(String line, String signal) {
        screen.clear(signal);
        try {
            Object value = session.execute(line);
            if (value != null) {
                screen.print(session.format(value, Converter.INSPECT) + "\n");
            }
        } catch (Exception e) {
            screen.print("gogo: " + e.getClass().getSimpleName() + ": " + e.getMessage() + "\n");
        }
        // Gogo gives the session back at once; the command tells how it ended a little later.
        while (!signal.isEmpty() && !screen.text().contains("KeyboardInterrupt")) {
            Thread.onSpinWait();
        }
        return screen.text();
    }

    @Deactivate
    void close() {
        session.close();
    }

    private final class Screen extends OutputStream {
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
        private String signal = "";

        synchronized void clear(String next) {
            seen.reset();
            signal = next;
        }

        synchronized String text() {
            return seen.toString(StandardCharsets.UTF_8);
        }

        synchronized void print(String text) {
            seen.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public synchronized void write(int b) {
            seen.write(b);
            if (!signal.isEmpty() && text().contains(signal)) {
                signal = "";
                session.foregroundJob().interrupt();
            }
        }
    }
}
