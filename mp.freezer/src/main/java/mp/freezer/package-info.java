/** From a manifest to the Python files of a bundle; builds call it. */
@Export
@Version("1.0.0")
package mp.freezer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
