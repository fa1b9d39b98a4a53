/**
 * Capabilities that tests hand to VMs: consoles that keep what is written, time that stands still.
 */
package mp.testing;
