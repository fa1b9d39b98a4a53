/** What scripts see of the board: the firmware's part, on the registers of the hardware. */
package mp.port.pyboard.internal.python;
