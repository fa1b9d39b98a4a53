package mp.port.pyboard.internal.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.port.pyboard.Driver;
import mp.port.pyboard.internal.hardware.Pad;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Both converters. */
class AnalogTest {
    private final List<Integer> codes = new ArrayList<>();
    private final DacChannel dac =
            new DacChannel(
                    new Driver() {
                        @Override
                        public void drive(boolean high) {
                            throw new IllegalStateException("digital");
                        }

                        @Override
                        public void pull(boolean high) {
                            throw new IllegalStateException("a pull");
                        }

                        @Override
                        public void volts(double volts) {
                            codes.add((int) Math.round(volts / 3.3 * 4095));
                        }

                        @Override
                        public void release() {
                            codes.add(-1);
                        }
                    });

    @Test
    void whatIsInsideTheChipHasItsTypicalValues() {
        AnalogConverter converter = new AnalogConverter(new Pad[16]);
        assertEquals(943, converter.read(AnalogConverter.TEMPERATURE));
        assertEquals(1502, converter.read(AnalogConverter.REFERENCE));
        assertEquals(1861, converter.read(AnalogConverter.BATTERY));
        assertEquals(0, converter.read(3));
        converter.temperature(110);
        assertEquals(
                AnalogConverter.temperatureWord(110), converter.read(AnalogConverter.TEMPERATURE));
        assertEquals(AnalogConverter.referenceWord(), converter.read(AnalogConverter.REFERENCE));
    }

    @Test
    void aValueIsHeld() {
        dac.write(4095);
        dac.trigger();
        dac.write(5000);
        dac.off();
        assertEquals(List.of(4095, 904, -1), codes);
    }

    @Test
    void aTableIsPlayedOnce() {
        play(false);
        assertEquals(List.of(1, 2, 3), codes);
    }

    @Test
    void aTableIsPlayedAgainAndAgain() {
        play(true);
        assertEquals(List.of(1, 2, 3, 1, 2), codes);
    }

    private void play(boolean circular) {
        dac.play(
                new DacChannel.Samples() {
                    @Override
                    public int count() {
                        return 3;
                    }

                    @Override
                    public int at(int i) {
                        return i + 1;
                    }
                },
                circular);
        for (int i = 0; i < 5; i++) {
            dac.trigger();
        }
    }

    @Test
    void aTriangleRisesAndFalls() {
        dac.triangle();
        for (int i = 0; i < 8192; i++) {
            dac.trigger();
        }
        assertEquals(0, codes.getFirst());
        assertEquals(4095, codes.get(4095));
        assertEquals(4094, codes.get(4096));
        assertEquals(0, codes.get(8190));
        assertEquals(1, codes.get(8191));
    }

    @Test
    void noiseHasManyValues() {
        dac.noise();
        for (int i = 0; i < 1000; i++) {
            dac.trigger();
        }
        assertEquals(true, codes.stream().distinct().count() > 300);
    }
}
