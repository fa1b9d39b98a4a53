/** The module {@code _thread} and its locks. */
package mp.thread.internal;
