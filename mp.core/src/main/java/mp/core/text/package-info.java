/** Numbers, bytes and characters as text. */
@Export
@Version("1.0.0")
package mp.core.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
