package mp.core.assembly;

import mp.core.code.NativeArch;
import mp.core.declare.ServesOption;

/**
 * The way to machine code for some family of processors. What makes it, one method for each: inline
 * assemblers first, emitters of native and viper functions later.
 */
@ServesOption("MICROPY_ENABLE_COMPILER")
public interface MachineTarget {
    /** The inline assembler for a processor, or null where this target has none. */
    InlineAssembler assembler(NativeArch arch);
}
