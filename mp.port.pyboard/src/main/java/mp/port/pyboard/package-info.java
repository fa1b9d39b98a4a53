/** The virtual pyboard. */
package mp.port.pyboard;
