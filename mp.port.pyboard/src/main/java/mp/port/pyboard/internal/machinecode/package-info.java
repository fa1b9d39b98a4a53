/** How the board's processor executes machine code for a VM. */
package mp.port.pyboard.internal.machinecode;
