/**
 * The serial buses and analog converters of the board as models: plain Java on the board's clock
 * and lines, without any Python.
 */
package mp.port.pyboard.internal.bus;
