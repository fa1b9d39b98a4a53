/** Object models as numbers, and the SPI of their bundles. */
@Export
@Version("1.0.0")
package mp.core.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
