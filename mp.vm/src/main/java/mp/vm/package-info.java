/** The virtual machine: interpreter, runtime operations, builtin types, import. */
@OffersOption("MICROPY_CONFIG_ROM_LEVEL_MINIMUM")
@OffersOption("MICROPY_CONFIG_ROM_LEVEL_EXTRA_FEATURES")
@OffersOption("MICROPY_LONGINT_IMPL_NONE")
@OffersOption("MICROPY_LONGINT_IMPL_LONGLONG")
@OffersOption("MICROPY_LONGINT_IMPL_MPZ")
@OffersOption("MICROPY_FLOAT_IMPL_NONE")
@OffersOption("MICROPY_FLOAT_IMPL_FLOAT")
@OffersOption("MICROPY_FLOAT_IMPL_DOUBLE")
package mp.vm;

import mp.core.declare.OffersOption;
