package mp.compiler;

import mp.core.assembly.MachineTarget;
import mp.core.code.NativeArch;

import java.util.List;

/**
 * What {@code .mpy} files are made for, as the options of mpy-cross say it.
 *
 * @param optLevel level of optimisation: 1 leaves out assertions, 2 also {@code __debug__} blocks,
 *     3 also line numbers
 * @param smallIntBits bits of the target's small ints
 * @param lines whether code knows its source lines
 * @param arch the processor for functions in assembler
 * @param archFlags extensions of the processor that machine code may use
 * @param targets what assembles for the processor; empty where there is none
 */
public record CrossSettings(
        int optLevel,
        int smallIntBits,
        boolean lines,
        NativeArch arch,
        int archFlags,
        List<MachineTarget> targets) {
    /** Those of mpy-cross without options: bytecode for any MicroPython of 32 bits and more. */
    public static final CrossSettings DEFAULT =
            new CrossSettings(0, 31, true, NativeArch.NONE, 0, List.of());

    /** Keeps a copy of the list. */
    public CrossSettings {
        targets = List.copyOf(targets);
    }

    /** The same at another level of optimisation. */
    public CrossSettings withOptLevel(int level) {
        return new CrossSettings(level, smallIntBits, lines, arch, archFlags, targets);
    }

    /** The same for other small ints. */
    public CrossSettings withSmallIntBits(int bits) {
        return new CrossSettings(optLevel, bits, lines, arch, archFlags, targets);
    }
}
