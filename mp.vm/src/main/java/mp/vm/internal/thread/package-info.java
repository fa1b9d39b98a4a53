/** The threads of a VM: who may run when, and how what they share stays whole. */
@ServesOption("MICROPY_PY_THREAD")
package mp.vm.internal.thread;

import mp.core.declare.ServesOption;
