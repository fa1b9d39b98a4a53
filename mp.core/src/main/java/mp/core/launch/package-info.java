/**
 * What a launcher and the programs it starts say to each other. A port implements {@link
 * mp.core.launch.MainProgram}; the launcher calls it.
 */
@Export
@Version("1.0.0")
package mp.core.launch;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
