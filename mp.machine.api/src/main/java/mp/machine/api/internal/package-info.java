/** The module {@code machine} as far as it is the same on every board. */
package mp.machine.api.internal;
