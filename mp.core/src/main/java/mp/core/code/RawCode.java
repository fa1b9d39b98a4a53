package mp.core.code;

import java.util.List;

/**
 * One function as it stands in a {@code .mpy} file. Immutable: nobody changes the array.
 *
 * @param kind what the bytes are
 * @param bytecode the function: prelude and code; of kind ASM, instructions of a processor
 * @param prelude the decoded prelude; null of kind ASM
 * @param machine how it is called; null but of kind ASM
 * @param children the functions made by this one, by index
 */
public record RawCode(
        Kind kind, byte[] bytecode, Prelude prelude, Machine machine, List<RawCode> children) {
    /** What the bytes are. */
    public enum Kind {
        BYTECODE,
        NATIVE,
        VIPER,
        ASM
    }

    /** A bytecode function. */
    public static RawCode bytecode(byte[] code, List<RawCode> children) {
        return new RawCode(Kind.BYTECODE, code, Prelude.decode(code), null, List.copyOf(children));
    }

    /** A function in machine code. */
    public static RawCode assembled(byte[] code, Machine machine) {
        return new RawCode(Kind.ASM, code, null, machine, List.of());
    }

    /** The same without default arguments, for whoever makes a function without any. */
    public RawCode withoutDefaults() {
        return new RawCode(kind, bytecode, prelude.withoutDefaults(), machine, children);
    }

    /** Whether it is machine code. */
    public boolean isMachineCode() {
        return kind == Kind.ASM;
    }

    /** The source line of a bytecode offset. */
    public int lineAt(int offset) {
        return LineTable.line(bytecode, prelude, offset);
    }

    /**
     * What stands before the code.
     *
     * @param nState slots of the frame: locals and value stack
     * @param nExcStack open handlers at most
     * @param scopeFlags 1 generator, 2 **kw, 4 *args, 8 keyword-only defaults
     * @param nPosArgs positional parameters, closed-over cells included
     * @param nKwOnlyArgs keyword-only parameters
     * @param nDefPosArgs positional parameters with a default
     * @param name index of the function's name
     * @param argNames indices of the parameters' names
     * @param lineTable where the line table begins
     * @param cells locals that become cells
     * @param codeOffset where the code begins
     */
    public record Prelude(
            int nState,
            int nExcStack,
            int scopeFlags,
            int nPosArgs,
            int nKwOnlyArgs,
            int nDefPosArgs,
            int name,
            int[] argNames,
            int lineTable,
            int[] cells,
            int codeOffset) {
        /** Decodes the prelude of a function. */
        public static Prelude decode(byte[] code) {
            return new PreludeReader(code).read();
        }

        private Prelude withoutDefaults() {
            return new Prelude(
                    nState,
                    nExcStack,
                    scopeFlags,
                    nPosArgs,
                    nKwOnlyArgs,
                    0,
                    name,
                    argNames,
                    lineTable,
                    cells,
                    codeOffset);
        }

        /** The index of a parameter's name. */
        public int argName(int i) {
            return argNames[i];
        }
    }

    /**
     * How a function in machine code is called.
     *
     * @param positional parameters, each in a register
     * @param result what the register of the result holds: one of the constants here; any other
     *     number means a pointer, which is shown as an int
     */
    public record Machine(int positional, int result) {
        /** The word of an object. */
        public static final int OBJECT = 0;

        /** False where it is 0. */
        public static final int BOOL = 1;

        /** A signed number. */
        public static final int INT = 2;

        /** An unsigned number. */
        public static final int UINT = 3;

        /** Parameters that have a register, on every processor. */
        public static final int MOST = 4;
    }
}
