package mp.core.code;

/**
 * The processors for which {@code .mpy} files may hold machine code. The order is that of the
 * header's numbers.
 */
public enum NativeArch {
    /** Bytecode only. */
    NONE,
    X86,
    X64,
    ARMV6,
    ARMV6M,
    ARMV7M,
    ARMV7EM,
    ARMV7EMSP,
    ARMV7EMDP,
    XTENSA,
    XTENSAWIN,
    RV32IMC,
    RV64IMC;

    /** Bit of the feature byte: flags of the processor follow the header. */
    static final int HAS_FLAGS = 0x40;

    private static final int SUB_VERSION = 3;
    private static final int SHIFT = 2;

    /** The feature byte of a file's header: number and sub-version, 0 without machine code. */
    public int features() {
        return this == NONE ? 0 : ordinal() << SHIFT | SUB_VERSION;
    }

    /** The processor that a feature byte names, or null where none has the number. */
    public static NativeArch of(int features) {
        int number = (features & ~HAS_FLAGS) >> SHIFT;
        return number < values().length ? values()[number] : null;
    }

    /** Whether machine code with this feature byte is of the version that this is. */
    static boolean isCurrent(int features) {
        return (features & SUB_VERSION) == SUB_VERSION;
    }

    /** What {@code sys.implementation._mpy} says of a VM that executes code for the processor. */
    public int mpyVersion() {
        return MpyWriter.VERSION | (ordinal() << SHIFT | SUB_VERSION) << 8;
    }

    /** Whether a processor of this kind executes code made for another. */
    public boolean executes(NativeArch other) {
        boolean thumb = isThumb() && other.isThumb();
        return this == other || thumb && other.ordinal() <= ordinal();
    }

    private boolean isThumb() {
        return ordinal() >= ARMV6M.ordinal() && ordinal() <= ARMV7EMDP.ordinal();
    }
}
