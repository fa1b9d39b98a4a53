package mp.stdlib.internal.time;

import mp.core.options.Option;
import mp.core.runtime.Runtime;

/** Where the time of scripts begins: 1970, or on boards 2000. */
public final class Epoch {
    private static final long SECONDS_TO_2000 = 946_684_800;

    private Epoch() {}

    /** Seconds from 1970 to what scripts count from. */
    public static long seconds(Runtime rt) {
        return rt.options.on(Option.EPOCH_IS_1970) ? 0 : SECONDS_TO_2000;
    }
}
