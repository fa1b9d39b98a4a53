/**
 * Between the interpreter and a compiler of hot loops. A bundle offers a {@link CodeTier}; the VM
 * shows it register code as {@link Step}s and enters what it made at back edges. Compiled code
 * calls back through its {@link LoopHost} and names nothing that is not exported.
 */
@Export
@Version("1.0.0")
package mp.vm.tier;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
