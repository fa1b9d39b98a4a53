package mp.port.pyboard.internal.board;

import mp.core.options.Options;

import java.util.List;
import java.util.Map;

/**
 * A board, as its data says. All pins it names are pins of its MCU.
 *
 * @param name the name of its folder
 * @param machine what {@code os.uname} calls the machine
 * @param platform {@code sys.platform}
 * @param mcu its microcontroller
 * @param crystal the frequency of its crystal, in Hz
 * @param clocks what the clocks start with
 * @param pins its names for pins, in the order of the file; a pin may have several
 * @param leds the pins of its lights, the first one being number 1
 * @param button the pin of the user's switch
 * @param buses its serial buses, by peripheral
 * @param options its configuration
 */
public record Board(
        String name,
        String machine,
        String platform,
        Mcu mcu,
        long crystal,
        Clocks clocks,
        Map<String, CpuPin> pins,
        List<CpuPin> leds,
        CpuPin button,
        Map<String, Bus> buses,
        Options options) {}
