/** The capabilities of the smallest port, and its program. */
package mp.port.minimal.internal;
