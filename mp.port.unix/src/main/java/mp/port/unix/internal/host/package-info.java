/** What the machine gives a VM: time, streams, files, random bytes, and Ctrl-C. */
package mp.port.unix.internal.host;
