package mp.core.code;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads {@code .mpy} files, version 6.3. */
public final class MpyReader {
    private static final String INCOMPATIBLE = "incompatible .mpy file";

    private final byte[] data;
    private int at;
    private List<byte[]> qstrs;

    private MpyReader(byte[] data) {
        this.data = data;
    }

    /**
     * Reads a file.
     *
     * @param smallIntBits bits of a small int of the VM that will run it
     * @throws MpyFormatException where it cannot be read
     */
    public static CompiledModule read(byte[] data, int smallIntBits) {
        try {
            return new MpyReader(data).module(smallIntBits);
        } catch (IndexOutOfBoundsException e) {
            throw new MpyFormatException(data.length, "the file ends too early", INCOMPATIBLE);
        }
    }

    private CompiledModule module(int smallIntBits) {
        if (next() != 'M' || next() != 6) {
            throw fault("no .mpy file of version 6");
        }
        int features = next();
        int bits = next();
        if (bits > smallIntBits) {
            throw fault("small ints of " + bits + " bits");
        }
        if ((features >> 2) != 0) {
            throw new MpyFormatException(2, "native code", "incompatible .mpy arch");
        }
        int nQstr = number();
        int nObj = number();
        qstrs = new ArrayList<>();
        for (int i = 0; i < nQstr; i++) {
            qstrs.add(qstr());
        }
        List<Constant> constants = new ArrayList<>();
        for (int i = 0; i < nObj; i++) {
            constants.add(constant());
        }
        RawCode root = rawCode();
        return new CompiledModule(qstrs, constants, root, bits, features);
    }

    private byte[] qstr() {
        int n = number();
        if ((n & 1) != 0) {
            return StaticQstrs.text(n >> 1).getBytes(StandardCharsets.UTF_8);
        }
        byte[] text = bytes(n >> 1);
        at++;
        return text;
    }

    private Constant constant() {
        int type = next();
        switch (type) {
            case 0:
                return new Constant.FunTable();
            case 1:
                return new Constant.None();
            case 2:
                return new Constant.False();
            case 3:
                return new Constant.True();
            case 4:
                return new Constant.Ellipsis();
            case 10:
                int n = number();
                List<Constant> items = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                    items.add(constant());
                }
                return new Constant.Tuple(items);
            default:
                return data(type, bytes(number()));
        }
    }

    private Constant data(int type, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        switch (type) {
            case 5:
                at++;
                return new Constant.Str(bytes);
            case 6:
                at++;
                return new Constant.Bytes(bytes);
            case 7:
                return new Constant.Int(new BigInteger(text));
            case 8:
                return new Constant.Flt(Double.parseDouble(text));
            case 9:
                return new Constant.Cplx(0, Double.parseDouble(text.replace("j", "")));
            default:
                throw fault("object of type " + type);
        }
    }

    private RawCode rawCode() {
        int n = number();
        if ((n & 3) != 0) {
            throw fault("native code");
        }
        byte[] code = bytes(n >> 3);
        List<RawCode> children = new ArrayList<>();
        if ((n & 4) != 0) {
            int count = number();
            for (int i = 0; i < count; i++) {
                children.add(rawCode());
            }
        }
        return RawCode.bytecode(code, children);
    }

    private byte[] bytes(int n) {
        byte[] b = Arrays.copyOfRange(data, at, at + n);
        if (at + n > data.length) {
            throw fault("the file ends too early");
        }
        at += n;
        return b;
    }

    private int next() {
        return data[at++] & 0xff;
    }

    private int number() {
        int v = 0;
        int b;
        do {
            b = next();
            v = v << 7 | b & 0x7f;
        } while ((b & 0x80) != 0);
        return v;
    }

    private MpyFormatException fault(String what) {
        return new MpyFormatException(at, what, INCOMPATIBLE);
    }
}
