package mp.emitter.nativecode.internal.thumb;

import mp.core.assembly.AssemblyException;
import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyOperand.Group;
import mp.core.assembly.AssemblyOperand.Int;
import mp.core.assembly.AssemblyStatement.Instruction;
import mp.emitter.nativecode.internal.assembly.CodeImage;

/** What the operands of one instruction say. Of several faults the last one counts. */
final class Reading {
    private final Instruction instruction;
    private final CodeImage image;
    private String fault;

    Reading(Instruction instruction, CodeImage image) {
        this.instruction = instruction;
        this.image = image;
    }

    /** Throws the last fault, if there was one. */
    void check() throws AssemblyException {
        if (fault != null) {
            throw new AssemblyException(instruction.line(), fault);
        }
    }

    /** A fault whose text names the instruction. */
    void fail(String text) {
        fault = text.formatted(instruction.name());
    }

    void failPlainly(String text) {
        fault = text;
    }

    void unsupported() {
        fault = unsupported(instruction);
    }

    static String unsupported(Instruction i) {
        return "unsupported Thumb instruction '%s' with %d arguments"
                .formatted(i.name(), i.operands().size());
    }

    int core(AssemblyOperand given, int most) {
        int n = Names.core(Names.text(given));
        if (n < 0) {
            fail("'%s' expects a register");
        } else if (n > most) {
            fail("'%s' expects at most r" + most);
        }
        return Math.max(0, n);
    }

    int single(AssemblyOperand given) {
        int n = Names.single(Names.text(given));
        if (n < 0) {
            fail("'%s' expects an FPU register");
        } else if (n > Names.LAST_FLOAT) {
            fail("'%s' expects at most r" + Names.LAST_FLOAT);
        }
        return Math.max(0, n);
    }

    int integer(AssemblyOperand given, int mask) {
        if (!(given instanceof Int i)) {
            fail("'%s' expects an integer");
            return 0;
        }
        int value = (int) i.value();
        if ((value & ~mask) != 0) {
            fail("'%%s' integer 0x%x doesn't fit in mask 0x%x".formatted(value, mask));
            return 0;
        }
        return value;
    }

    /** The bits of the registers in a group, of those that are any. */
    static int set(AssemblyOperand given) {
        int set = 0;
        if (given instanceof Group g) {
            for (AssemblyOperand member : g.members()) {
                int n = Names.core(Names.text(member));
                set |= n < 0 ? 0 : 1 << n;
            }
        }
        return set;
    }

    int registers(AssemblyOperand given) {
        if (!(given instanceof Group g)) {
            fail("'%s' expects {r0, r1, ...}");
            return 0;
        }
        for (AssemblyOperand member : g.members()) {
            core(member, Names.PC);
        }
        return set(given);
    }

    /** How far a label is from four bytes behind the instruction; 0 while that is not known. */
    int distance(AssemblyOperand given) {
        if (!(given instanceof AssemblyOperand.Name name)) {
            fail("'%s' expects a label");
            return 0;
        }
        if (!image.isWriting()) {
            return 0;
        }
        Integer at = image.find(name.text());
        if (at == null) {
            failPlainly("label '" + name.text() + "' not defined");
            return 0;
        }
        return at - image.offset() - 4;
    }
}
