package mp.port.pyboard.internal.board;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The entries below a heading {@code [name]} of a data file, in order; no name stands twice. */
final class Section {
    private final String file;
    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Section(String file, String name) {
        this.file = file;
        this.name = name;
    }

    void add(Entry entry) {
        Entry before = entries.putIfAbsent(entry.name(), entry);
        if (before != null) {
            throw entry.wrong(entry.name() + " stands already in line " + before.line());
        }
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    /** The entry of a name that has to be there. */
    Entry get(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new BoardException(file, "[" + name + "] lacks " + key);
        }
        return entry;
    }

    /** Refuses names that nothing reads. */
    Section only(String... names) {
        Set<String> known = Set.of(names);
        for (Entry entry : entries.values()) {
            if (!known.contains(entry.name())) {
                throw entry.wrong("unknown name " + entry.name());
            }
        }
        return this;
    }
}
