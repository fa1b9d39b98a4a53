/** The library modules, filesystems and asyncio. */
@BundledPython("python")
package mp.stdlib;

import mp.core.declare.BundledPython;
