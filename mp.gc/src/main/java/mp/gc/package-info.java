/** Collectors over the memory of a VM. */
package mp.gc;
