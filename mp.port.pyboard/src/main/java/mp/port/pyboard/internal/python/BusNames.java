package mp.port.pyboard.internal.python;

import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;
import mp.port.pyboard.internal.board.Bus;
import mp.port.pyboard.internal.hardware.Hardware;

/** What scripts call the buses of the board: by number or by name. */
final class BusNames {
    private BusNames() {}

    /**
     * The bus that a word means.
     *
     * @param type the type's name, which begins the names of its peripherals
     * @throws PyException ValueError where there is none
     */
    static Bus find(Runtime rt, String type, long word) {
        Hardware hardware = Hardware.of(rt);
        boolean named = rt.isStr(word);
        String wanted = named ? rt.string(word) : Integer.toString(rt.toInt(word));
        for (Bus bus : hardware.board.buses().values()) {
            boolean kind = bus.peripheral().replaceFirst("^USART", "UART").startsWith(type);
            String own = named ? bus.name() : Integer.toString(number(bus));
            if (kind && wanted.equals(own)) {
                return bus;
            }
        }
        throw rt.valueError(type + "(" + wanted + ") doesn't exist");
    }

    /** The number at the end of a peripheral's name. */
    static int number(Bus bus) {
        String name = bus.peripheral();
        int at = name.length();
        while (Character.isDigit(name.charAt(at - 1))) {
            at--;
        }
        return Integer.parseInt(name.substring(at));
    }
}
