package mp.port.pyboard.internal.board;

import java.util.List;

/**
 * What a pin does when it is given to a peripheral.
 *
 * @param index 0 to 15, what the registers of the port call it
 * @param signals the signals of that number, such as {@code TIM2_CH1}; more than one where a mode
 *     of the peripheral decides
 */
public record AlternateFunction(int index, List<String> signals) {
    /** How many there can be. */
    public static final int COUNT = 16;
}
