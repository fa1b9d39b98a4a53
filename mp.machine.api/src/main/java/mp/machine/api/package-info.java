/** The generic half of machine, and the small SPI which a board implements. */
package mp.machine.api;
