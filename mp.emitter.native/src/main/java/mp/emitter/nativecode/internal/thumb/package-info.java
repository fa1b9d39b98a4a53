/** ARM's Thumb instructions, ARMv6-M to ARMv7E-M with single-precision floats. */
package mp.emitter.nativecode.internal.thumb;
