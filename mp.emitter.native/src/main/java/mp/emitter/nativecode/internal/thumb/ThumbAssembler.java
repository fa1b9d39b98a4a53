package mp.emitter.nativecode.internal.thumb;

import mp.core.assembly.AssemblyException;
import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyStatement.Instruction;
import mp.core.code.NativeArch;
import mp.emitter.nativecode.internal.assembly.CodeImage;
import mp.emitter.nativecode.internal.assembly.TwoPassAssembler;
import mp.emitter.nativecode.internal.thumb.Form.Needs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code @micropython.asm_thumb}. A function gets its arguments in r0 to r3, answers in r0, may use
 * r0 to r7 and leaves the others as they were.
 */
public final class ThumbAssembler extends TwoPassAssembler {
    private static final int MOST_PARAMETERS = 4;
    private static final int PUSH_R1_R4_R5_R6_R7_LR = 0xb5f2;
    private static final int POP_R1_R4_R5_R6_R7_PC = 0xbdf2;

    /** ARM instructions that switch to Thumb for the function and back, a half-word each. */
    private static final int[] FROM_ARM = {
        0x4010, 0xe92d, // push {r4, lr}
        0xe009, 0xe28f, // add lr, pc, #9
        0xff3e, 0xe12f, // blx lr
        0x4010, 0xe8bd, // pop {r4, lr}
        0xff1e, 0xe12f // bx lr
    };

    private final Map<String, List<Form>> forms = new HashMap<>();
    private final boolean fromArm;

    private ThumbAssembler(Set<Needs> abilities, boolean fromArm) {
        this.fromArm = fromArm;
        for (Form form : Forms.all()) {
            if (abilities.contains(form.needs())) {
                forms.computeIfAbsent(form.name(), name -> new ArrayList<>()).add(form);
            }
        }
    }

    /** The assembler for a processor, or null where it executes no Thumb code. */
    public static ThumbAssembler of(NativeArch arch) {
        return switch (arch) {
            case ARMV6, ARMV6M -> new ThumbAssembler(Set.of(Needs.THUMB), arch == NativeArch.ARMV6);
            case ARMV7M, ARMV7EM ->
                    new ThumbAssembler(EnumSet.of(Needs.THUMB, Needs.ARMV7M), false);
            case ARMV7EMSP, ARMV7EMDP -> new ThumbAssembler(EnumSet.allOf(Needs.class), false);
            default -> null;
        };
    }

    @Override
    public String decorator() {
        return "asm_thumb";
    }

    @Override
    protected String faultOf(List<AssemblyOperand> parameters) {
        if (parameters.size() > MOST_PARAMETERS) {
            return "can only have up to 4 parameters to Thumb assembly";
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!Names.text(parameters.get(i)).equals("r" + i)) {
                return "parameters must be registers in sequence r0 to r3";
            }
        }
        return null;
    }

    @Override
    protected void entry(CodeImage image) {
        if (fromArm) {
            for (int half : FROM_ARM) {
                image.add(half, 2);
            }
        }
        image.add(PUSH_R1_R4_R5_R6_R7_LR, 2);
    }

    @Override
    protected void exit(CodeImage image) {
        image.add(POP_R1_R4_R5_R6_R7_PC, 2);
    }

    @Override
    protected void instruction(Instruction i, CodeImage image) throws AssemblyException {
        Form form = form(i);
        if (form == null) {
            throw new AssemblyException(i.line(), Reading.unsupported(i));
        }
        form.assemble(i, image);
    }

    /** The form that an instruction is meant to be, whose operands may be wrong; null for none. */
    private Form form(Instruction i) {
        Form alike = null;
        for (Form form : forms.getOrDefault(i.name(), List.of())) {
            if (form.operands().size() == i.operands().size()) {
                if (form.suits(i.operands())) {
                    return form;
                }
                alike = alike == null ? form : alike;
            }
        }
        return alike != null && alike.isMeantAnyway() ? alike : null;
    }
}
