package mp.core.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code .mpy} files, version 6.3. A module that comes out of here is sound: every index is
 * in range, every jump meets an instruction, and the stack holds what instructions take for
 * granted, whatever the file holds.
 */
public final class MpyReader {
    private static final int MAX_NESTING = 100;

    private final MpyInput in;
    private int names;
    private int constants;

    private MpyReader(byte[] data) {
        in = new MpyInput(data);
    }

    /**
     * Reads a file.
     *
     * @param smallIntBits bits of a small int of the VM that will run it
     * @throws MpyFormatException where it cannot be read
     */
    public static CompiledModule read(byte[] data, int smallIntBits) {
        return new MpyReader(data).module(smallIntBits);
    }

    private CompiledModule module(int smallIntBits) {
        if (in.next() != 'M' || in.next() != MpyWriter.VERSION) {
            throw in.fault("no .mpy file of version 6");
        }
        int features = in.next();
        int bits = in.next();
        if (bits > smallIntBits) {
            throw in.fault("small ints of " + bits + " bits");
        }
        if ((features >> 2) != 0) {
            throw new MpyFormatException(2, "native code", "incompatible .mpy arch");
        }
        names = in.count();
        constants = in.count();
        if (names == 0) {
            throw in.fault("no name of the source file");
        }
        if (Math.max(names, constants) > CodeVerifier.MOST) {
            throw in.fault("too many names or constants");
        }
        List<byte[]> qstrs = new ArrayList<>(names);
        for (int i = 0; i < names; i++) {
            qstrs.add(qstr());
        }
        List<Constant> objects = new ArrayList<>(constants);
        for (int i = 0; i < constants; i++) {
            objects.add(new MpyConstants(in).read(MAX_NESTING));
        }
        return new CompiledModule(qstrs, objects, verified(draft(MAX_NESTING), 0), bits, features);
    }

    private byte[] qstr() {
        int n = in.number();
        if ((n & 1) == 0) {
            return in.text(n >> 1);
        }
        int id = n >> 1;
        if (id == 0 || id > StaticQstrs.count()) {
            throw in.fault("no name has id " + id);
        }
        return StaticQstrs.text(id).getBytes(StandardCharsets.UTF_8);
    }

    private Draft draft(int nesting) {
        if (nesting == 0) {
            throw in.fault("functions are nested too deeply");
        }
        int n = in.number();
        if ((n & 3) != 0) {
            throw in.fault("native code");
        }
        int start = in.at();
        byte[] code = in.bytes(n >> 3);
        List<Draft> children = new ArrayList<>();
        if ((n & 4) != 0) {
            int count = in.count();
            for (int i = 0; i < count; i++) {
                children.add(draft(nesting - 1));
            }
        }
        return Draft.of(code, start, children);
    }

    /** Verifies a function before those that it makes: it tells how they are made. */
    private RawCode verified(Draft draft, int closed) {
        CodeVerifier verifier = new CodeVerifier(draft, closed, names, constants);
        verifier.verify();
        List<RawCode> children = new ArrayList<>();
        for (int i = 0; i < draft.children().size(); i++) {
            children.add(verified(draft.children().get(i), verifier.childClosed(i)));
        }
        return RawCode.bytecode(draft.code(), children);
    }
}
