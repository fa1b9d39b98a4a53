/**
 * A Cortex-M4 with its floating-point unit, as far as a program in thread mode sees it: ARMv7E-M in
 * Thumb, VFPv4 in single precision. It knows memory through a {@link
 * mp.port.pyboard.internal.cortex.Bus} and time through a {@link
 * mp.port.pyboard.internal.cortex.Ticker}; the board is elsewhere.
 *
 * <p>Whatever a program does ends in a result or in a {@link
 * mp.port.pyboard.internal.cortex.CpuFault}. What the architecture calls unpredictable is an
 * undefined instruction here.
 */
package mp.port.pyboard.internal.cortex;
