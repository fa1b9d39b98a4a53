/** Code: the opcode table, code records, .mpy files, and the SPI of compilers. */
@Export
@Version("1.0.0")
package mp.core.code;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
