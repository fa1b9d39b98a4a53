/** Tracing: {@code sys.settrace} and the frames that it shows. */
@ServesOption("MICROPY_PY_SYS_SETTRACE")
package mp.vm.internal.trace;

import mp.core.declare.ServesOption;
