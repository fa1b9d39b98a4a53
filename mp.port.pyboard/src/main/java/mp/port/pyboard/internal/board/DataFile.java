package mp.port.pyboard.internal.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file: headings {@code [section]} and below them lines {@code name = value}; {@code #}
 * begins a comment. It has exactly the sections that its kind of file must have.
 */
final class DataFile {
    private final String file;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private DataFile(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param names the sections that it must have
     */
    static DataFile read(String file, String text, String... names) {
        DataFile data = new DataFile(file);
        List<String> known = List.of(names);
        Section section = null;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            int hash = raw.indexOf('#');
            String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
            if (line.startsWith("[")) {
                section = data.begin(known, line, number);
            } else if (!line.isEmpty()) {
                if (section == null) {
                    throw new BoardException(file, number, "stands before the first [section]");
                }
                section.add(data.entry(line, number));
            }
        }
        for (String name : known) {
            if (!data.sections.containsKey(name)) {
                throw new BoardException(file, "lacks [" + name + "]");
            }
        }
        return data;
    }

    Section section(String name) {
        return sections.get(name);
    }

    private Section begin(List<String> known, String line, int number) {
        String name = line.substring(1, line.length() - 1);
        if (!line.endsWith("]") || !known.contains(name)) {
            throw new BoardException(file, number, "unknown section " + line);
        }
        Section section = new Section(file, name);
        if (sections.put(name, section) != null) {
            throw new BoardException(file, number, "a second section " + line);
        }
        return section;
    }

    private Entry entry(String line, int number) {
        int eq = line.indexOf('=');
        String name = eq < 0 ? "" : line.substring(0, eq).strip();
        String value = eq < 0 ? "" : line.substring(eq + 1).strip();
        if (name.isEmpty() || value.isEmpty()) {
            throw new BoardException(file, number, "expected name = value");
        }
        return new Entry(file, number, name, value);
    }
}
