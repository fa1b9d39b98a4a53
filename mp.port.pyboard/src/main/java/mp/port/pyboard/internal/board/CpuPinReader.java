package mp.port.pyboard.internal.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the line of an MCU's pin: {@code A0 = 1:TIM2_CH1/TIM2_ETR 2:TIM5_CH1 ADC123:0}. */
final class CpuPinReader {
    private static final String ADC = "ADC";

    private final Entry entry;
    private final List<AlternateFunction> functions = new ArrayList<>();
    private AnalogInput analog;

    private CpuPinReader(Entry entry) {
        this.entry = entry;
    }

    static CpuPin read(Entry entry) {
        if (!entry.name().matches("[A-K](\\d|1[0-5])")) {
            throw entry.wrong("no pin: " + entry.name());
        }
        return new CpuPinReader(entry).pin();
    }

    private CpuPin pin() {
        for (String word : entry.words()) {
            int colon = word.indexOf(':');
            if (colon < 0) {
                throw entry.wrong("expected number:function, not " + word);
            }
            String before = word.substring(0, colon);
            String after = word.substring(colon + 1);
            if (before.startsWith(ADC)) {
                addAnalog(before.substring(ADC.length()), after);
            } else {
                addFunction(before, after);
            }
        }
        functions.sort(Comparator.comparingInt(AlternateFunction::index));
        return new CpuPin(
                entry.name().charAt(0),
                Integer.parseInt(entry.name().substring(1)),
                List.copyOf(functions),
                analog);
    }

    private void addAnalog(String converters, String channel) {
        long number = entry.number(channel);
        if (number >= AnalogInput.COUNT || !converters.matches("1?2?3?") || converters.isEmpty()) {
            throw entry.wrong("no input of a converter: ADC" + converters + ":" + channel);
        }
        if (analog != null) {
            throw entry.wrong("two inputs of converters");
        }
        analog = new AnalogInput(converters, (int) number);
    }

    private void addFunction(String before, String signals) {
        long index = entry.number(before);
        if (index >= AlternateFunction.COUNT) {
            throw entry.wrong(
                    "alternate functions have the numbers 0 to "
                            + (AlternateFunction.COUNT - 1)
                            + ", not "
                            + index);
        }
        if (functions.stream().anyMatch(f -> f.index() == index)) {
            throw entry.wrong("two alternate functions with the number " + index);
        }
        functions.add(new AlternateFunction((int) index, List.of(signals.split("/", -1))));
    }
}
