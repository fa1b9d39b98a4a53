package mp.itest.limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A small Python program of a list. Lists are text files beside this class; a program begins with a
 * line {@code # name} or {@code # name: what is expected} and goes to an empty line.
 *
 * @param name what it is about
 * @param expected what the list expects of it, empty where it says nothing
 * @param source its text
 */
record Program(String name, String expected, String source) {
    static List<Program> list(String file) throws IOException {
        List<Program> programs = new ArrayList<>();
        try (InputStream in = Program.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.split("\n\n+(?=# )", -1)) {
                int line = block.indexOf('\n');
                String head = block.substring(2, line);
                int colon = head.indexOf(": ");
                String name = colon < 0 ? head : head.substring(0, colon);
                String expected = colon < 0 ? "" : head.substring(colon + 2);
                programs.add(new Program(name, expected, block.substring(line + 1)));
            }
        }
        return programs;
    }

    @Override
    public String toString() {
        return name;
    }
}
