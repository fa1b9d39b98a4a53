/** From source text to MicroPython bytecode. */
@OffersOption("MICROPY_ENABLE_COMPILER")
@OffersOption("MICROPY_ENABLE_SOURCE_LINE")
@OffersOption("MICROPY_COMP_CONST")
@OffersOption("MICROPY_COMP_CONST_FLOAT")
@OffersOption("MICROPY_COMP_CONST_FOLDING")
@OffersOption("MICROPY_COMP_CONST_TUPLE")
@OffersOption("MICROPY_COMP_MODULE_CONST")
@OffersOption("MICROPY_COMP_DOUBLE_TUPLE_ASSIGN")
@OffersOption("MICROPY_COMP_TRIPLE_TUPLE_ASSIGN")
@OffersOption("MICROPY_COMP_RETURN_IF_EXPR")
@OffersOption("MICROPY_PY_FSTRINGS")
@OffersOption("MICROPY_PY_TSTRINGS")
@OffersOption("MICROPY_PY_ASYNC_AWAIT")
@OffersOption("MICROPY_PY_ASSIGN_EXPR")
@OffersOption("MICROPY_DEBUG_PRINTERS")
@OffersOption("MICROPY_DEBUG_PARSE_RULE_NAME")
package mp.compiler;

import mp.core.declare.OffersOption;
