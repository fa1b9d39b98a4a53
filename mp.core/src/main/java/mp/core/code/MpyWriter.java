package mp.core.code;

import mp.core.declare.ServesOption;
import mp.core.text.FloatText;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code .mpy} files, version 6.3. */
@ServesOption({"MICROPY_ENABLE_COMPILER", "MICROPY_PY_MARSHAL"})
public final class MpyWriter {
    static final int VERSION = 6;

    private final Map<String, Integer> statics = new HashMap<>();
    private byte[] out = new byte[1024];
    private int at;

    private MpyWriter() {
        for (int id = 1; id <= StaticQstrs.count(); id++) {
            statics.put(StaticQstrs.text(id), id);
        }
    }

    /** The bytes of a file that holds a module. */
    public static byte[] write(CompiledModule module) {
        return write(module, 0);
    }

    /**
     * The bytes of a file that holds a module.
     *
     * @param archFlags extensions of the processor that machine code needs, 0 for none
     */
    public static byte[] write(CompiledModule module, int archFlags) {
        return new MpyWriter().module(module, archFlags);
    }

    private byte[] module(CompiledModule module, int archFlags) {
        add('M');
        add(VERSION);
        add(module.features() | (archFlags == 0 ? 0 : NativeArch.HAS_FLAGS));
        add(module.smallIntBits());
        if (archFlags != 0) {
            addNumber(archFlags);
        }
        addNumber(module.qstrs().size());
        addNumber(module.constants().size());
        for (byte[] name : module.qstrs()) {
            addQstr(name);
        }
        for (Constant constant : module.constants()) {
            addConstant(constant);
        }
        addCode(module.root());
        return Arrays.copyOf(out, at);
    }

    private void addQstr(byte[] name) {
        Integer id = statics.get(new String(name, StandardCharsets.ISO_8859_1));
        if (id != null) {
            addNumber(id << 1 | 1);
        } else {
            addNumber(name.length << 1);
            add(name);
            add(0);
        }
    }

    private void addConstant(Constant constant) {
        switch (constant) {
            case Constant.FunTable f -> add(MpyObject.FUN_TABLE);
            case Constant.None n -> add(MpyObject.NONE);
            case Constant.False f -> add(MpyObject.FALSE);
            case Constant.True t -> add(MpyObject.TRUE);
            case Constant.Ellipsis e -> add(MpyObject.ELLIPSIS);
            case Constant.Str s -> addText(MpyObject.STR, s.utf8());
            case Constant.Bytes b -> addText(MpyObject.BYTES, b.data());
            case Constant.Int i -> addNumeral(MpyObject.INT, ascii(i.value().toString()));
            case Constant.Flt f -> addNumeral(MpyObject.FLOAT, FloatText.literal(f.value(), 64));
            case Constant.Cplx z -> addNumeral(MpyObject.COMPLEX, ascii(ConstantText.complex(z)));
            case Constant.Tuple t -> addTuple(t.items());
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void addTuple(List<Constant> items) {
        add(MpyObject.TUPLE);
        addNumber(items.size());
        for (Constant item : items) {
            addConstant(item);
        }
    }

    private void addText(int type, byte[] data) {
        addNumeral(type, data);
        add(0);
    }

    private void addNumeral(int type, byte[] data) {
        add(type);
        addNumber(data.length);
        add(data);
    }

    private void addCode(RawCode code) {
        List<RawCode> children = code.children();
        int kind = code.kind().ordinal();
        addNumber(code.bytecode().length << 3 | (children.isEmpty() ? 0 : 4) | kind);
        add(code.bytecode());
        if (code.isMachineCode()) {
            addNumber(0);
            addNumber(code.machine().positional());
            addNumber(code.machine().result());
        }
        if (!children.isEmpty()) {
            addNumber(children.size());
            for (RawCode child : children) {
                addCode(child);
            }
        }
    }

    /** Groups of seven bits, the most significant one first. */
    private void addNumber(int n) {
        int groups = Math.max(1, (38 - Integer.numberOfLeadingZeros(n)) / 7);
        for (int shift = 7 * (groups - 1); shift >= 0; shift -= 7) {
            add(n >>> shift & 0x7f | (shift == 0 ? 0 : 0x80));
        }
    }

    private void add(byte[] data) {
        room(data.length);
        System.arraycopy(data, 0, out, at, data.length);
        at += data.length;
    }

    private void add(int b) {
        room(1);
        out[at++] = (byte) b;
    }

    private void room(int n) {
        if (out.length - at < n) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, at + n));
        }
    }
}
