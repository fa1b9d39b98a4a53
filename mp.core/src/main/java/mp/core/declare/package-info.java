/**
 * Annotations that state facts for the build: which options a bundle offers, which methods must
 * stay small. Everybody may use them; the build alone reads them, from class files.
 */
@Export
@Version("1.0.0")
package mp.core.declare;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
