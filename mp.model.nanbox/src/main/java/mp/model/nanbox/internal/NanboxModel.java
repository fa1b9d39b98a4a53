package mp.model.nanbox.internal;

import mp.core.declare.OffersOption;
import mp.core.memory.Kind;
import mp.core.memory.Rom;
import mp.core.model.ModelProvider;
import mp.core.model.ObjectModel;
import mp.core.model.ObjectModel.Layout;

import org.osgi.service.component.annotations.Component;

/**
 * Object representation D: 64-bit words on machines with 32-bit addresses. The top sixteen bits
 * tell what a word is.
 *
 * <pre>
 * 0000 0000 pppp pppp   object (None, False and True are objects, too)
 * 0001 iiii iiii iii1   small int of 47 bits
 * 0002 0000 qqqq qqq1   interned string
 * else                  double, see {@link NanboxFloats}
 * </pre>
 */
@Component
@OffersOption("MICROPY_OBJ_REPR_D")
public final class NanboxModel implements ModelProvider {
    private static final int D = 3;
    private static final long TOP = 0xffff_0000_0000_0000L;
    private static final long INT_TAG = 0x0001_0000_0000_0001L;
    private static final long QSTR_TAG = 0x0002_0000_0000_0001L;

    @Override
    public ObjectModel model(int repr, int wordBytes, int floatBits) {
        if (repr != D || wordBytes != 8) {
            return null;
        }
        return new ObjectModel(
                new Layout(
                        D,
                        wordBytes,
                        47,
                        TOP | 1,
                        INT_TAG,
                        16,
                        17,
                        1,
                        ~TOP,
                        TOP | 1,
                        QSTR_TAG,
                        1,
                        TOP,
                        Rom.word(Kind.NONE_OBJECT),
                        Rom.word(Kind.FALSE_OBJECT),
                        Rom.word(Kind.TRUE_OBJECT)),
                new NanboxFloats());
    }
}
