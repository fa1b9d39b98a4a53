/** The options of mpconfig.h and their values. */
@Export
@Version("1.0.0")
package mp.core.options;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
