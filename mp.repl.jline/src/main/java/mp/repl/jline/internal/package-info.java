/** The prompt on JLine, for terminals of the host. */
@OffersOption("MICROPY_REPL_JLINE")
package mp.repl.jline.internal;

import mp.core.declare.OffersOption;
