/** The virtual machine: interpreter, runtime operations, builtin types, import. */
@OffersOption("MICROPY_CPYTHON_COMPAT")
@OffersOption("MICROPY_FULL_CHECKS")
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
package mp.vm;

import mp.core.declare.OffersOption;
