/** The micropython executable on a desktop system. */
package mp.port.unix;
