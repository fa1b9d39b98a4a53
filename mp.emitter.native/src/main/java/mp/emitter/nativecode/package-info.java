/** The JVM tier and the machine-code emitters. A package cannot be called native. */
@OffersOption("MICROPY_EMIT_JVM")
@OffersOption("MICROPY_EMIT_INLINE_THUMB")
package mp.emitter.nativecode;

import mp.core.declare.OffersOption;
