/** Cells, headers, ROM and the SPI of collectors. */
@Export
@Version("1.0.0")
package mp.core.memory;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
