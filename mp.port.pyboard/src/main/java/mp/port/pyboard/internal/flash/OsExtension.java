package mp.port.pyboard.internal.flash;

import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.runtime.Runtime;

import java.io.IOException;

/** What {@code os} has on the board beside files. */
@PyModule(value = "os", extension = true)
final class OsExtension {
    private static final int EIO = 5;

    private OsExtension() {}

    /** Makes sure that what was written stays. */
    @PyFunction
    static void sync(Runtime rt) {
        FlashImage flash = rt.host().find(FlashImage.class);
        try {
            if (flash != null) {
                flash.sync();
            }
        } catch (IOException e) {
            throw rt.osError(EIO);
        }
    }
}
