/**
 * The chip and the board around it: registers, lines, interrupts. Nothing here knows Python, except
 * that {@link mp.port.pyboard.internal.hardware.Hardware} is what a VM is given.
 */
package mp.port.pyboard.internal.hardware;
