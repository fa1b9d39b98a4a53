package mp.itest.limits;

import mp.core.code.CompiledModule;
import mp.core.code.Constant;
import mp.core.code.MpyWriter;
import mp.core.code.RawCode;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes broken {@code .mpy} files from good ones. Most changes keep the structure of the file, so
 * that they get past its reader and reach what they break.
 */
final class Mutator {
    private static final int HEADER = 4;

    private final Random random;
    private final CodeMutator codes;

    Mutator(long seed) {
        this.random = new Random(seed);
        this.codes = new CodeMutator(random);
    }

    /** A file that differs from what the module's would be. */
    byte[] mutant(CompiledModule module) {
        int changes = 1 + random.nextInt(3) / 2;
        if (random.nextInt(8) == 0) {
            return bytes(MpyWriter.write(module));
        }
        CompiledModule changed = module;
        for (int i = 0; i < changes; i++) {
            changed = structure(changed);
        }
        return MpyWriter.write(changed);
    }

    private CompiledModule structure(CompiledModule m) {
        return switch (random.nextInt(8)) {
            case 0 -> with(m, names(m.qstrs()), m.constants(), m.root());
            case 1 -> with(m, m.qstrs(), constants(m.constants()), m.root());
            case 2 -> with(m, m.qstrs(), m.constants(), family(m.root()));
            default -> with(m, m.qstrs(), m.constants(), code(m.root()));
        };
    }

    private static CompiledModule with(
            CompiledModule m, List<byte[]> names, List<Constant> constants, RawCode root) {
        return new CompiledModule(names, constants, root, m.smallIntBits(), m.features());
    }

    private List<byte[]> names(List<byte[]> names) {
        List<byte[]> changed = new ArrayList<>(names);
        int at = random.nextInt(names.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(changed, at, random.nextInt(names.size()));
            case 1 -> changed.set(at, "__init__".getBytes(StandardCharsets.UTF_8));
            case 2 -> changed.remove(at);
            default -> changed.set(at, new byte[] {(byte) random.nextInt(256), (byte) 0xc3});
        }
        return changed;
    }

    private List<Constant> constants(List<Constant> constants) {
        List<Constant> changed = new ArrayList<>(constants);
        if (constants.isEmpty()) {
            changed.add(constant(3));
            return changed;
        }
        int at = random.nextInt(constants.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(changed, at, random.nextInt(constants.size()));
            case 1 -> changed.remove(at);
            default -> changed.set(at, constant(3));
        }
        return changed;
    }

    private Constant constant(int nesting) {
        return switch (random.nextInt(nesting == 0 ? 8 : 10)) {
            case 0 -> new Constant.Str(new byte[] {'x', (byte) 0xff});
            case 1 -> new Constant.Bytes(new byte[random.nextInt(100)]);
            case 2 -> new Constant.Int(new BigInteger(random.nextInt(300), random));
            case 3 -> new Constant.Flt(Double.NaN);
            case 4 -> new Constant.Cplx(random.nextGaussian(), -1e300);
            case 5 -> new Constant.None();
            case 6 -> new Constant.Ellipsis();
            case 7 -> new Constant.FunTable();
            default -> new Constant.Tuple(List.of(constant(nesting - 1), constant(nesting - 1)));
        };
    }

    /** Swaps, drops or doubles the functions made by one of the functions. */
    private RawCode family(RawCode root) {
        return at(
                root,
                code -> {
                    List<RawCode> children = new ArrayList<>(code.children());
                    if (children.isEmpty()) {
                        children.add(code);
                        return raw(code.bytecode(), code.prelude(), children);
                    }
                    int at = random.nextInt(children.size());
                    switch (random.nextInt(4)) {
                        case 0 -> children.remove(at);
                        case 1 -> children.add(at, code);
                        case 2 -> children.set(at, root);
                        default -> Collections.swap(children, at, random.nextInt(children.size()));
                    }
                    return raw(code.bytecode(), code.prelude(), children);
                });
    }

    private RawCode code(RawCode root) {
        return at(
                root,
                code -> {
                    if (code.prelude() == null) {
                        return code;
                    }
                    int from = code.prelude().codeOffset();
                    return raw(codes.change(code.bytecode(), from), null, code.children());
                });
    }

    private interface Change {
        RawCode of(RawCode code);
    }

    /** Applies a change to one of the functions. */
    private RawCode at(RawCode code, Change change) {
        int n = code.children().size();
        int chosen = random.nextInt(n + 1);
        if (chosen == n) {
            return change.of(code);
        }
        List<RawCode> children = new ArrayList<>(code.children());
        children.set(chosen, at(children.get(chosen), change));
        return raw(code.bytecode(), code.prelude(), children);
    }

    /** The writer does not look at the prelude; null says that the code was changed already. */
    private static RawCode raw(byte[] code, RawCode.Prelude prelude, List<RawCode> children) {
        return new RawCode(RawCode.Kind.BYTECODE, code, prelude, null, children);
    }

    /** Changes the file without regard to what stands where, its first bytes rarely. */
    private byte[] bytes(byte[] file) {
        int from = random.nextInt(10) == 0 ? 0 : HEADER;
        int at = from + random.nextInt(file.length - from);
        switch (random.nextInt(4)) {
            case 0 -> {
                return CodeMutator.splice(file, at, file.length, new byte[0]);
            }
            case 1 -> {
                byte[] more = new byte[1 + random.nextInt(20)];
                random.nextBytes(more);
                return CodeMutator.splice(file, at, at, more);
            }
            default -> {
                byte[] changed = file.clone();
                for (int n = 1 + random.nextInt(4); n > 0; n--) {
                    int place = from + random.nextInt(file.length - from);
                    changed[place] = (byte) random.nextInt(256);
                }
                return changed;
            }
        }
    }
}
