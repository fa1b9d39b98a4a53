/**
 * Python inside a Java program, by conventions that the program knows: JSR-223 and the commands of
 * Gogo. Hosts that want more use {@link mp.core.VmFactory}.
 */
@Export
@Version("1.0.0")
package mp.host;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
