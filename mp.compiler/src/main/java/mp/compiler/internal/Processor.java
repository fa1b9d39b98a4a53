package mp.compiler.internal;

import mp.core.assembly.InlineAssembler;
import mp.core.assembly.MachineTarget;
import mp.core.code.NativeArch;

import java.util.List;

/** The processor that a text is compiled for, as far as it has machine code. */
final class Processor {
    final NativeArch arch;

    private final List<MachineTarget> targets;
    private InlineAssembler assembler;

    Processor(NativeArch arch, List<MachineTarget> targets) {
        this.arch = arch;
        this.targets = targets;
    }

    /** Its inline assembler, or null; looked for when a function first asks for it. */
    InlineAssembler assembler() {
        for (int i = 0; assembler == null && i < targets.size(); i++) {
            assembler = targets.get(i).assembler(arch);
        }
        return assembler;
    }
}
