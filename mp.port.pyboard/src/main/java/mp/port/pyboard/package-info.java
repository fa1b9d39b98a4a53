/**
 * The virtual pyboard, and the world around its pins: what a test, a part or a web page drives and
 * watches. All of it is called on the thread of the board's VM, or through {@link
 * mp.port.pyboard.VirtualBoard#post} from any other.
 */
@Export
@Version("1.0.0")
package mp.port.pyboard;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
