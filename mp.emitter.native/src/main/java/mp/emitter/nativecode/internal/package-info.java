/** The JVM tier: hot loops as hidden classes. */
package mp.emitter.nativecode.internal;
