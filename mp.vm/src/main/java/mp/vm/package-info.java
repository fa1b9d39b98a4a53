/** The virtual machine: interpreter, runtime operations, builtin types, import. */
@OffersOption("MICROPY_CPYTHON_COMPAT")
@OffersOption("MICROPY_MULTIPLE_INHERITANCE")
@OffersOption("MICROPY_ENABLE_EXTERNAL_IMPORT")
@OffersOption("MICROPY_PERSISTENT_CODE_LOAD")
@OffersOption("MICROPY_MODULE_FROZEN_STR")
@OffersOption("MICROPY_MODULE_FROZEN_MPY")
@OffersOption("MICROPY_PY_GC_COLLECT_RETVAL")
@OffersOption("MICROPY_SCHEDULER_STATIC_NODES")
@OffersOption("MICROPY_WARNINGS")
@OffersOption("MICROPY_WARNINGS_CATEGORY")
@OffersOption("MICROPY_PY_STR_BYTES_CMP_WARN")
@OffersOption("MICROPY_MODULE_GETATTR")
@OffersOption("MICROPY_MODULE___ALL__")
@OffersOption("MICROPY_MODULE___FILE__")
@OffersOption("MICROPY_PY_BUILTINS_RANGE_ATTRS")
@OffersOption("MICROPY_PY_BUILTINS_SLICE_ATTRS")
@OffersOption("MICROPY_PY_BUILTINS_NEXT2")
@OffersOption("MICROPY_PY_BUILTINS_ROUND_INT")
@OffersOption("MICROPY_PY_BUILTINS_POW3")
package mp.vm;

import mp.core.declare.OffersOption;
