/**
 * What a compiler hands to the makers of machine code. Bundles of emitters implement {@link
 * mp.core.assembly.MachineTarget} and offer it as a service; the compiler's bundle calls it, on the
 * thread that compiles.
 */
@Export
@Version("1.0.0")
package mp.core.assembly;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
