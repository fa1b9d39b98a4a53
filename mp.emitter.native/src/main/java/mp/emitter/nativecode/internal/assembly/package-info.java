/** What assemblers of all processors share. */
package mp.emitter.nativecode.internal.assembly;
