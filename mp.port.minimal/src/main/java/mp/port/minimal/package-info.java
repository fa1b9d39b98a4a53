/** The smallest port that works. */
package mp.port.minimal;
