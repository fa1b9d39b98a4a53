/** What natives call: the runtime, and the tables that the annotation processor writes. */
@Export
@Version("1.0.0")
package mp.core.runtime;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
