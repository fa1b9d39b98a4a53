/** The line to the board's USB port: bytes over standard streams, a pseudo-terminal or TCP. */
package mp.port.pyboard.internal.serial;
