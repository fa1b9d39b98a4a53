/** Weak references: what is told when an object dies. */
@ServesOption("MICROPY_PY_WEAKREF")
package mp.vm.internal.weak;

import mp.core.declare.ServesOption;
