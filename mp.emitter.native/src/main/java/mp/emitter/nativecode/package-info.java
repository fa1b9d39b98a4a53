/** The JVM tier and the machine-code emitters. A package cannot be called native. */
package mp.emitter.nativecode;
