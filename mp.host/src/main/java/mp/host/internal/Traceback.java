package mp.host.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an uncaught exception, and what it says.
 *
 * @param text all of it
 * @param message the exception's type and message
 * @param file the file of the innermost frame, or null
 * @param line the line there, or -1
 */
record Traceback(String text, String message, String file, int line) {
    private static final Pattern FRAME = Pattern.compile("(?m)^  File \"(.*)\", line (\\d+)");

    static Traceback of(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        Matcher frame = FRAME.matcher(text);
        String file = null;
        int line = -1;
        int end = 0;
        while (frame.find()) {
            file = frame.group(1);
            line = Integer.parseInt(frame.group(2));
            end = text.indexOf('\n', frame.end()) + 1;
        }
        return new Traceback(text, text.substring(end).strip(), file, line);
    }
}
