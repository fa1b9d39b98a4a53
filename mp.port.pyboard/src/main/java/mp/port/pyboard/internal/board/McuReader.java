package mp.port.pyboard.internal.board;

import mp.port.pyboard.internal.board.MemoryRegion.Access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the file of an MCU. */
final class McuReader {
    private static final int WORD = 4;

    private final DataFile data;

    private McuReader(DataFile data) {
        this.data = data;
    }

    static Mcu read(String name, String file, String text) {
        String[] sections = {"mcu", "memory", "peripherals", "registers", "pins"};
        return new McuReader(DataFile.read(file, text, sections)).mcu(name);
    }

    private Mcu mcu(String name) {
        Section about = data.section("mcu").only("core", "clock", "id");
        List<MemoryRegion> memory = memory();
        return new Mcu(
                name,
                about.get("core").value(),
                about.get("clock").number(),
                (int) about.get("id").number(),
                memory,
                peripherals(memory),
                registers(),
                pins());
    }

    private List<MemoryRegion> memory() {
        List<MemoryRegion> regions = new ArrayList<>();
        for (Entry entry : data.section("memory").entries()) {
            MemoryRegion region = region(entry);
            for (MemoryRegion other : regions) {
                if (region.overlaps(other)) {
                    throw entry.wrong("overlaps " + other.name());
                }
            }
            regions.add(region);
        }
        regions.sort(Comparator.comparingLong(MemoryRegion::first));
        return List.copyOf(regions);
    }

    private static MemoryRegion region(Entry entry) {
        List<String> words = entry.words();
        if (words.size() != 3) {
            throw entry.wrong("expected first address, last address and access");
        }
        long first = entry.number(words.get(0));
        long last = entry.number(words.get(1));
        if (first > last) {
            throw entry.wrong("ends before it begins");
        }
        for (Access access : Access.values()) {
            if (access.name().toLowerCase(Locale.ROOT).equals(words.get(2))) {
                return new MemoryRegion(entry.name(), first, last, access);
            }
        }
        throw entry.wrong("unknown access " + words.get(2));
    }

    private Map<String, Long> peripherals(List<MemoryRegion> memory) {
        Map<String, Long> bases = new LinkedHashMap<>();
        for (Entry entry : data.section("peripherals").entries()) {
            long base = entry.number();
            if (base % WORD != 0) {
                throw entry.wrong("registers begin at multiples of " + WORD);
            }
            if (memory.stream().noneMatch(r -> r.access() == Access.DEVICE && r.contains(base))) {
                throw entry.wrong("lies in no region of devices");
            }
            bases.put(entry.name(), base);
        }
        return Collections.unmodifiableMap(bases);
    }

    private Map<String, Integer> registers() {
        Map<String, Integer> offsets = new LinkedHashMap<>();
        for (Entry entry : data.section("registers").entries()) {
            for (String word : entry.words()) {
                String[] parts = word.split(":", -1);
                if (parts.length != 2) {
                    throw entry.wrong("expected register:offset, not " + word);
                }
                String register = entry.name() + "_" + parts[0];
                if (offsets.put(register, (int) entry.number(parts[1])) != null) {
                    throw entry.wrong(parts[0] + " stands twice");
                }
            }
        }
        return Collections.unmodifiableMap(offsets);
    }

    private Map<String, CpuPin> pins() {
        Map<String, CpuPin> pins = new LinkedHashMap<>();
        for (Entry entry : data.section("pins").entries()) {
            pins.put(entry.name(), CpuPinReader.read(entry));
        }
        return Collections.unmodifiableMap(pins);
    }
}
