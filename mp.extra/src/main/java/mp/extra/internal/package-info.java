/** Functions of {@code math} that MicroPython does not have. */
package mp.extra.internal;
