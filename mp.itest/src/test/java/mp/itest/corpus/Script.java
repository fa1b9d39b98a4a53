package mp.itest.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test of the corpus.
 *
 * @param file its path
 * @param name topic and file name, as reports and lists have it
 * @param source its text
 * @param expected the recorded output
 * @param markers the values of its markers; a marker without a value has the empty one
 */
public record Script(
        Path file, String name, byte[] source, byte[] expected, Map<String, List<String>> markers) {
    static Script read(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        String fileName = file.getFileName().toString();
        String record = fileName.substring(0, fileName.length() - 3) + ".exp";
        return new Script(
                file,
                file.getParent().getFileName() + "/" + fileName,
                source,
                Files.readAllBytes(file.resolveSibling(record)),
                markers(new String(source, StandardCharsets.UTF_8)));
    }

    private static Map<String, List<String>> markers(String source) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String line : source.split("\n", -1)) {
            if (!line.startsWith("#")) {
                break;
            }
            int colon = line.indexOf(':');
            String name = line.substring(1, colon < 0 ? line.length() : colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            found.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return found;
    }

    /** The folder that it lies in. */
    String topic() {
        return name.substring(0, name.indexOf('/'));
    }

    boolean has(String marker) {
        return markers.containsKey(marker);
    }

    boolean has(String marker, String value) {
        return values(marker).contains(value);
    }

    List<String> values(String marker) {
        return markers.getOrDefault(marker, List.of());
    }

    /** The exit status that it ends with. */
    int status() {
        return has("exit") ? Integer.parseInt(values("exit").getFirst()) : 0;
    }

    /** The heap that it asks for, else the given one. */
    long heap(long otherwise) {
        if (!has("heap")) {
            return otherwise;
        }
        String size = values("heap").getFirst();
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return switch (size.charAt(size.length() - 1)) {
            case 'K' -> number << 10;
            case 'M' -> number << 20;
            default -> throw new IllegalArgumentException(name + ": heap of " + size);
        };
    }

    int lines() {
        int lines = 0;
        for (byte b : expected) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
