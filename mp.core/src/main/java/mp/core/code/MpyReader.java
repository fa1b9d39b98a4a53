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
    private final NativeArch executes;
    private int names;
    private int constants;
    private NativeArch arch;

    private MpyReader(byte[] data, NativeArch executes) {
        in = new MpyInput(data);
        this.executes = executes;
    }

    /**
     * Reads a file without machine code.
     *
     * @param smallIntBits bits of a small int of the VM that will run it
     * @throws MpyFormatException where it cannot be read
     */
    public static CompiledModule read(byte[] data, int smallIntBits) {
        return read(data, smallIntBits, NativeArch.NONE);
    }

    /**
     * Reads a file.
     *
     * @param smallIntBits bits of a small int of the VM that will run it
     * @param executes the processor that executes machine code for the VM
     * @throws MpyFormatException where it cannot be read
     */
    public static CompiledModule read(byte[] data, int smallIntBits, NativeArch executes) {
        return new MpyReader(data, executes).module(smallIntBits);
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
        checkArch(features);
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
        Draft root = draft(MAX_NESTING);
        if (root.machine() != null) {
            throw in.fault("a module of machine code");
        }
        return new CompiledModule(qstrs, objects, verified(root, 0), bits, features);
    }

    private void checkArch(int features) {
        arch = NativeArch.of(features);
        if (arch != NativeArch.NONE && !NativeArch.isCurrent(features)) {
            throw in.fault("machine code of another version");
        }
        if (arch == null || arch != NativeArch.NONE && !executes.executes(arch)) {
            boolean none = executes == NativeArch.NONE;
            throw new MpyFormatException(
                    2,
                    "native code",
                    none ? "native code in .mpy unsupported" : "incompatible .mpy arch");
        }
        if ((features & NativeArch.HAS_FLAGS) != 0) {
            throw in.fault("extensions of a processor");
        }
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
        int kind = n & 3;
        boolean machine = kind == RawCode.Kind.ASM.ordinal() && arch != NativeArch.NONE;
        if (kind != 0 && !machine) {
            throw in.fault("native code");
        }
        int start = in.at();
        byte[] code = in.bytes(n >> 3);
        if (machine) {
            return assembled(code, start, (n & 4) != 0);
        }
        List<Draft> children = new ArrayList<>();
        if ((n & 4) != 0) {
            int count = in.count();
            for (int i = 0; i < count; i++) {
                children.add(draft(nesting - 1));
            }
        }
        return Draft.of(code, start, children);
    }

    /** What instructions do is up to the processor, which must bear anything. */
    private Draft assembled(byte[] code, int start, boolean children) {
        int flags = in.number();
        RawCode.Machine machine = new RawCode.Machine(in.number(), in.number());
        if (flags != 0 || machine.positional() > RawCode.Machine.MOST || children) {
            throw in.fault("machine code of a kind that is not known");
        }
        return new Draft(code, start, null, machine, List.of());
    }

    /** Verifies a function before those that it makes: it tells how they are made. */
    private RawCode verified(Draft draft, int closed) {
        if (draft.machine() != null) {
            return RawCode.assembled(draft.code(), draft.machine());
        }
        CodeVerifier verifier = new CodeVerifier(draft, closed, names, constants);
        verifier.verify();
        List<RawCode> children = new ArrayList<>();
        for (int i = 0; i < draft.children().size(); i++) {
            children.add(verified(draft.children().get(i), verifier.childClosed(i)));
        }
        return RawCode.bytecode(draft.code(), children);
    }
}
