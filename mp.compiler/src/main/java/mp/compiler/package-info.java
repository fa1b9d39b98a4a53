/** From source text to MicroPython bytecode. */
@OffersOption("MICROPY_ENABLE_COMPILER")
package mp.compiler;

import mp.core.declare.OffersOption;
