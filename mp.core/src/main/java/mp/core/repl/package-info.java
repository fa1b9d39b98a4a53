/**
 * The read-eval-print loop that all ports share. A port implements {@link mp.core.repl.Terminal}
 * and calls {@link mp.core.repl.Repl}.
 */
@Export
@Version("1.0.0")
@ServesOption("MICROPY_ENABLE_COMPILER")
package mp.core.repl;

import mp.core.declare.ServesOption;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
