package mp.emitter.nativecode.internal.assembly;

import mp.core.assembly.AssemblyException;
import mp.core.assembly.AssemblyFunction;
import mp.core.assembly.AssemblyOperand;
import mp.core.assembly.AssemblyStatement;
import mp.core.assembly.InlineAssembler;

import java.util.List;

/**
 * An assembler whose instructions have sizes that do not depend on where labels stand. What a
 * processor adds: names of parameters, what a function begins and ends with, and its instructions.
 */
public abstract class TwoPassAssembler implements InlineAssembler {
    /** The largest number that {@code data} may put out. */
    private static final int LARGEST = 8;

    /** So much that no register can be in need of it. */
    private static final int MOST_ALIGNMENT = 1 << 16;

    @Override
    public final byte[] assemble(AssemblyFunction function) throws AssemblyException {
        checkParameters(function);
        CodeImage image = new CodeImage();
        pass(function, image);
        image.startWriting();
        pass(function, image);
        return image.bytes();
    }

    private void pass(AssemblyFunction function, CodeImage image) throws AssemblyException {
        entry(image);
        for (AssemblyStatement statement : function.body()) {
            switch (statement) {
                case AssemblyStatement.Label l -> {
                    if (!image.label(l.name())) {
                        throw new AssemblyException(l.line(), "label redefined");
                    }
                }
                case AssemblyStatement.Align a -> align(a, image);
                case AssemblyStatement.Data d -> data(d, image);
                case AssemblyStatement.Instruction i -> instruction(i, image);
            }
        }
        exit(image);
    }

    private static void align(AssemblyStatement.Align align, CodeImage image)
            throws AssemblyException {
        long bytes = align.bytes();
        if (bytes < 1 || bytes > MOST_ALIGNMENT || Long.bitCount(bytes) != 1) {
            throw new AssemblyException(align.line(), "'align' requires a power of two");
        }
        image.align((int) bytes);
    }

    private static void data(AssemblyStatement.Data data, CodeImage image)
            throws AssemblyException {
        if (data.size() < 0 || data.size() > LARGEST) {
            throw new AssemblyException(data.line(), "'data' requires a size of at most 8");
        }
        for (AssemblyOperand value : data.values()) {
            if (!(value instanceof AssemblyOperand.Int number)) {
                throw new AssemblyException(data.line(), "'data' requires integer arguments");
            }
            image.add(number.value(), (int) data.size());
        }
    }

    private void checkParameters(AssemblyFunction function) throws AssemblyException {
        String fault = faultOf(function.parameters());
        if (fault != null) {
            throw new AssemblyException(function.line(), fault);
        }
    }

    /** What is wrong with the parameters of a function, or null. */
    protected abstract String faultOf(List<AssemblyOperand> parameters);

    /** What stands before the first instruction. */
    protected abstract void entry(CodeImage image);

    /** What stands behind the last instruction. */
    protected abstract void exit(CodeImage image);

    /**
     * Puts an instruction out.
     *
     * @throws AssemblyException where it is none; of labels only while the image is written
     */
    protected abstract void instruction(AssemblyStatement.Instruction i, CodeImage image)
            throws AssemblyException;
}
