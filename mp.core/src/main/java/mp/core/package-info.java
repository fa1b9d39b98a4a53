/** The embedding API, called by hosts and implemented by mp.vm, and the capabilities of a VM. */
@Export
@Version("1.0.0")
package mp.core;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
