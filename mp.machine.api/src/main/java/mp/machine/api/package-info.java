/**
 * What a board or a port implements so that the module {@code machine} can work on it; the module's
 * types call it, on the VM's thread. What they are to find is handed over with {@link
 * mp.core.runtime.Host#with}.
 */
@Export
@Version("1.0.0")
package mp.machine.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
