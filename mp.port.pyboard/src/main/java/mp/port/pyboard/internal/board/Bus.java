package mp.port.pyboard.internal.board;

import java.util.Map;

/**
 * A serial bus of a board. Each of its pins has the bus's signal as an alternate function.
 *
 * @param peripheral the peripheral of the MCU
 * @param name what scripts may call it, or null
 * @param pins the pin of each signal, by the signal's name
 */
public record Bus(String peripheral, String name, Map<String, CpuPin> pins) {}
