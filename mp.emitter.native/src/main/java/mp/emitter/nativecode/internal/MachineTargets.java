package mp.emitter.nativecode.internal;

import mp.core.assembly.InlineAssembler;
import mp.core.assembly.MachineTarget;
import mp.core.code.NativeArch;
import mp.emitter.nativecode.internal.thumb.ThumbAssembler;

import org.osgi.service.component.annotations.Component;

/** The processors that this bundle makes machine code for, as a service. */
@Component
public final class MachineTargets implements MachineTarget {
    @Override
    public InlineAssembler assembler(NativeArch arch) {
        return ThumbAssembler.of(arch);
    }
}
