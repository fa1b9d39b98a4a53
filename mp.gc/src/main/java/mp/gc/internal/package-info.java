/** The collectors: mark-sweep and the arena. */
package mp.gc.internal;
