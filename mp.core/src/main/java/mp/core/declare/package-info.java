/** How types and modules are declared; implemented by nobody, used by every bundle. */
@Export
@Version("1.0.0")
package mp.core.declare;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
