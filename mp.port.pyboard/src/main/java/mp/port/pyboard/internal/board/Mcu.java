package mp.port.pyboard.internal.board;

import java.util.List;
import java.util.Map;

/**
 * A microcontroller. Its regions do not overlap, and its peripherals lie in regions of devices.
 *
 * @param name what boards call it
 * @param core the processor
 * @param clock the fastest clock, in Hz
 * @param id what it says it is when a debugger asks
 * @param memory what lies where, in the order of addresses
 * @param peripherals where the registers of each peripheral begin
 * @param registers the offsets of registers, by kind of peripheral and name, as {@code GPIO_ODR}
 * @param pins the pins of its package, by name
 */
public record Mcu(
        String name,
        String core,
        long clock,
        int id,
        List<MemoryRegion> memory,
        Map<String, Long> peripherals,
        Map<String, Integer> registers,
        Map<String, CpuPin> pins) {}
