package mp.model.tagged.internal;

import mp.core.declare.OffersOption;
import mp.core.model.FloatCodec;
import mp.core.model.ModelProvider;
import mp.core.model.ObjectModel;
import mp.core.model.ObjectModel.Layout;

import org.osgi.service.component.annotations.Component;

/**
 * The object representations whose low bits tell what a word is. Floats are boxed in both.
 *
 * <pre>
 *        A            B
 * int    ...xxx1      ...xx01
 * qstr   ...x010      ...x011
 * None   ...x110      ...x111   value 0; False is 1, True is 3
 * object ...xx00      ...xxx0
 * </pre>
 *
 * A 32-bit word is the low half of its cell; the high half is 0.
 */
@Component
@OffersOption("MICROPY_OBJ_REPR_A")
@OffersOption("MICROPY_OBJ_REPR_B")
public final class TaggedModels implements ModelProvider {
    private static final int A = 0;
    private static final int B = 1;

    @Override
    public ObjectModel model(int repr, int wordBytes, int floatBits) {
        if (wordBytes != 4 && wordBytes != 8) {
            return null;
        }
        return switch (repr) {
            case A -> a(wordBytes, FloatCodec.boxed(floatBits));
            case B -> b(wordBytes, FloatCodec.boxed(floatBits));
            default -> null;
        };
    }

    private static ObjectModel a(int wordBytes, FloatCodec floats) {
        int bits = wordBytes * 8;
        int unused = 64 - bits;
        return new ObjectModel(
                new Layout(
                        A,
                        wordBytes,
                        bits - 1,
                        0b1,
                        0b1,
                        unused,
                        unused + 1,
                        1,
                        -1L >>> unused,
                        0b111,
                        0b010,
                        3,
                        0b11,
                        0b0110,
                        0b1110,
                        0b11110),
                floats);
    }

    private static ObjectModel b(int wordBytes, FloatCodec floats) {
        int bits = wordBytes * 8;
        int unused = 64 - bits;
        return new ObjectModel(
                new Layout(
                        B,
                        wordBytes,
                        bits - 2,
                        0b11,
                        0b01,
                        unused,
                        unused + 2,
                        2,
                        -1L >>> unused,
                        0b111,
                        0b011,
                        3,
                        0b1,
                        0b0111,
                        0b1111,
                        0b11111),
                floats);
    }
}
