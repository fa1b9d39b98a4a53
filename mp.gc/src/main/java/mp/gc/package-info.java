/** Collectors over the memory of a VM. */
@OffersOption("MICROPY_ENABLE_GC")
package mp.gc;

import mp.core.declare.OffersOption;
