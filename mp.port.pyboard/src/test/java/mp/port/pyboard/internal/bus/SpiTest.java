package mp.port.pyboard.internal.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.port.pyboard.SpiPart;
import mp.port.pyboard.internal.clock.BoardClock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** A controller and a part on four lines. */
class SpiTest {
    private final BoardClock clock = Pace.clock0();
    private final Line sck = new Line();
    private final Line mosi = new Line();
    private final Line miso = new Line();

    /** Answers with what it got before, plus one. */
    private record Counter(boolean clockIdlesHigh, boolean secondEdge, List<Integer> got)
            implements SpiPart {
        @Override
        public int next() {
            return got.isEmpty() ? 0x81 : got.getLast() + 1;
        }

        @Override
        public void received(int data) {
            got.add(data);
        }
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void bytesGoBothWays(boolean idle, boolean second) {
        Counter part = new Counter(idle, second, new ArrayList<>());
        SpiTarget target = new SpiTarget(part, mosi.end(), miso.end());
        SpiController controller =
                new SpiController(
                        sck.end(),
                        mosi.end(),
                        miso.end(),
                        new Pace(clock),
                        new SpiController.Format(500, idle, second, 8, false));
        sck.watch(target::sck);
        assertEquals(0xff, controller.exchange(0));
        target.select(false);
        assertEquals(0x81, controller.exchange(0x12));
        assertEquals(0x13, controller.exchange(0xa5));
        assertEquals(0xa6, controller.exchange(0xff));
        target.select(true);
        assertEquals(0xff, controller.exchange(0));
        assertEquals(List.of(0x12, 0xa5, 0xff), part.got());
        assertEquals(idle, sck.high());
        assertEquals(5 * 8 * 1000, clock.now());
    }

    @ParameterizedTest
    @CsvSource({"8,false,0xa1", "16,false,0xa1b2", "8,true,0xa1", "16,true,0xa1b2"})
    void loopedLinesGiveBackWhatWasSent(int bits, boolean low, String item) {
        SpiController controller =
                new SpiController(
                        sck.end(),
                        mosi.end(),
                        mosi.end(),
                        new Pace(clock),
                        new SpiController.Format(500, false, false, bits, low));
        int value = Integer.decode(item);
        assertEquals(value, controller.exchange(value));
    }
}
