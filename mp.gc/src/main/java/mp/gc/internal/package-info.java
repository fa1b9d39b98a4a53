/** Collectors over the memory of a VM. */
@OffersOption("MICROPY_GC_COLLECTOR")
package mp.gc.internal;

import mp.core.declare.OffersOption;
