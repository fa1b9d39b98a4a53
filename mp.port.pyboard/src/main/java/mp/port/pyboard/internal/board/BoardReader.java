package mp.port.pyboard.internal.board;

import mp.core.options.Options;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a board from its folder: {@code board.data}, {@code pins.data} and {@code options.profile}
 * in a folder of the board's name, and the file of its MCU in the folder {@code mcu} beside it.
 */
public final class BoardReader {
    private final BoardFiles files;
    private final String name;
    private final DataFile about;
    private final Mcu mcu;
    private final Map<String, CpuPin> pins;

    private BoardReader(BoardFiles files, String name) {
        this.files = files;
        this.name = name;
        String file = name + "/board.data";
        this.about =
                DataFile.read(file, files.text(file), "board", "clocks", "leds", "switch", "buses");
        Section board = about.section("board").only("machine", "platform", "mcu", "crystal");
        this.mcu = mcu(board.get("mcu"));
        this.pins = pins();
    }

    /**
     * Reads and checks a board.
     *
     * @throws BoardException if the data cannot be used
     * @throws mp.core.options.ProfileException if the options cannot
     */
    public static Board read(BoardFiles files, String name) {
        return new BoardReader(files, name).board();
    }

    private Board board() {
        Section board = about.section("board");
        String profile = name + "/options.profile";
        return new Board(
                name,
                board.get("machine").value(),
                board.get("platform").value(),
                mcu,
                board.get("crystal").number(),
                clocks(),
                pins,
                leds(),
                pin(about.section("switch").only("pin").get("pin")),
                buses(),
                Options.parse(profile, files.text(profile)));
    }

    private Mcu mcu(Entry entry) {
        String file = "mcu/" + entry.value() + ".data";
        if (!files.has(file)) {
            throw entry.wrong("no data of an MCU " + entry.value() + ": " + file + " is missing");
        }
        return McuReader.read(entry.value(), file, files.text(file));
    }

    private Map<String, CpuPin> pins() {
        String file = name + "/pins.data";
        Map<String, CpuPin> named = new LinkedHashMap<>();
        for (Entry entry :
                DataFile.read(file, files.text(file), "pins").section("pins").entries()) {
            CpuPin pin = mcu.pins().get(entry.value());
            if (pin == null) {
                throw entry.wrong(mcu.name() + " has no pin " + entry.value());
            }
            if (mcu.pins().containsKey(entry.name())) {
                throw entry.wrong(entry.name() + " is the name of a pin of the MCU");
            }
            named.put(entry.name(), pin);
        }
        return Collections.unmodifiableMap(named);
    }

    private Clocks clocks() {
        Section section = about.section("clocks").only("system", "ahb", "apb1", "apb2");
        for (Entry entry : section.entries()) {
            if (entry.number() == 0 || entry.number() > mcu.clock()) {
                throw entry.wrong(mcu.name() + " runs at most at " + mcu.clock() + " Hz");
            }
        }
        return new Clocks(
                section.get("system").number(),
                section.get("ahb").number(),
                section.get("apb1").number(),
                section.get("apb2").number());
    }

    private List<CpuPin> leds() {
        List<CpuPin> leds = new ArrayList<>();
        for (Entry entry : about.section("leds").entries()) {
            if (!entry.name().equals(Integer.toString(leds.size() + 1))) {
                throw entry.wrong("expected LED " + (leds.size() + 1));
            }
            leds.add(pin(entry));
        }
        return List.copyOf(leds);
    }

    private Map<String, Bus> buses() {
        Map<String, Bus> buses = new LinkedHashMap<>();
        for (Entry entry : about.section("buses").entries()) {
            if (!mcu.peripherals().containsKey(entry.name())) {
                throw entry.wrong(mcu.name() + " has no peripheral " + entry.name());
            }
            buses.put(entry.name(), bus(entry));
        }
        return Collections.unmodifiableMap(buses);
    }

    private Bus bus(Entry entry) {
        List<String> words = entry.words();
        Map<String, CpuPin> signals = new LinkedHashMap<>();
        for (String word : words.subList(Math.min(1, words.size()), words.size())) {
            String[] parts = word.split(":", -1);
            if (parts.length != 2) {
                throw entry.wrong("expected signal:pin, not " + word);
            }
            CpuPin pin = pin(entry, parts[1]);
            String signal = entry.name() + "_" + parts[0];
            if (pin.function(signal).isEmpty()) {
                throw entry.wrong(parts[1] + " cannot be " + signal);
            }
            if (signals.put(parts[0], pin) != null) {
                throw entry.wrong("two pins for " + signal);
            }
        }
        if (signals.isEmpty()) {
            throw entry.wrong("expected the name of the bus and its pins");
        }
        String named = words.getFirst().equals("-") ? null : words.getFirst();
        return new Bus(entry.name(), named, Collections.unmodifiableMap(signals));
    }

    private CpuPin pin(Entry entry) {
        return pin(entry, entry.value());
    }

    /** The pin that a name of the board stands for. */
    private CpuPin pin(Entry entry, String pin) {
        CpuPin found = pins.get(pin);
        if (found == null) {
            throw entry.wrong("the board has no pin " + pin);
        }
        return found;
    }
}
