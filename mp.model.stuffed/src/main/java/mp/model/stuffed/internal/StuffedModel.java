package mp.model.stuffed.internal;

import mp.core.declare.OffersOption;
import mp.core.model.ModelProvider;
import mp.core.model.ObjectModel;
import mp.core.model.ObjectModel.Layout;

import org.osgi.service.component.annotations.Component;

/**
 * Object representation C: 32-bit words, kept in the low half of a cell, with floats among them.
 *
 * <pre>
 * ................ ...............1   small int of 31 bits
 * ................ ..............00   object
 * 000000000qqqqqqq qqqqqqqqqqqq0110   interned string
 * 000000000vvvvvvv vvvvvvvvvvvv1110   None 0, False 1, True 3
 * else                         ..10   float, see {@link StuffedFloats}
 * </pre>
 */
@Component
@OffersOption("MICROPY_OBJ_REPR_C")
public final class StuffedModel implements ModelProvider {
    private static final int C = 2;

    @Override
    public ObjectModel model(int repr, int wordBytes, int floatBits) {
        if (repr != C || wordBytes != 4) {
            return null;
        }
        return new ObjectModel(
                new Layout(
                        C,
                        wordBytes,
                        31,
                        0b1,
                        0b1,
                        32,
                        33,
                        1,
                        0xffff_ffffL,
                        0xff80_000fL,
                        0b0110,
                        4,
                        0b11,
                        0b1110,
                        0b1_1110,
                        0b11_1110),
                new StuffedFloats());
    }
}
