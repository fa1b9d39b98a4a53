/**
 * Between a VM and the module {@code _thread}: a bundle that declares natives for threads finds
 * {@link Threads} among the capabilities of the {@link mp.core.runtime.Host}, where the profile has
 * threads at all.
 */
@Export
@Version("1.0.0")
@ServesOption("MICROPY_PY_THREAD")
@OffersOption("MICROPY_PY_THREAD_GIL")
package mp.vm.thread;

import mp.core.declare.OffersOption;
import mp.core.declare.ServesOption;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
