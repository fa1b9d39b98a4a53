package mp.launch;

import mp.core.options.Option;
import mp.core.options.Options;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;

/**
 * Answers the questions of a method for switches, {@code options.on(Option.X)}, by what the image
 * has baked in. A branch that then is never taken is no code any more, so what only it calls can be
 * left out of the image.
 */
final class OptionAnswers implements CodeTransform {
    private static final String ROWS = "mp/core/options/Option";
    private static final String VALUES = "mp/core/options/Options";
    private static final String QUESTION = "(Lmp/core/options/Option;)Z";

    private final Options options;

    /** A row that was read and may be about to be asked for, or null. */
    private FieldInstruction row;

    /** Whether an answer has still to be written, and which one. */
    private boolean answered;

    private boolean answer;

    private OptionAnswers(Options options) {
        this.options = options;
    }

    /** The class file with all questions of its methods answered. */
    static byte[] in(ClassFile format, byte[] file, Options options) {
        return format.transformClass(
                format.parse(file),
                ClassTransform.transformingMethodBodies(
                        CodeTransform.ofStateful(() -> new OptionAnswers(options))));
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (row != null && isQuestion(element)) {
            answer = options.on(Option.valueOf(row.name().stringValue()));
            answered = true;
            row = null;
            // The object that was to be asked.
            code.pop();
        } else if (answered && element instanceof BranchInstruction branch && isTest(branch)) {
            answered = false;
            if (answer == (branch.opcode() == Opcode.IFNE)) {
                code.goto_(branch.target());
            }
        } else {
            atEnd(code);
            if (element instanceof FieldInstruction field && isRow(field)) {
                row = field;
            } else {
                code.with(element);
            }
        }
    }

    /** Writes what was held back. */
    @Override
    public void atEnd(CodeBuilder code) {
        if (row != null) {
            code.with(row);
            row = null;
        }
        if (answered) {
            code.loadConstant(answer ? 1 : 0);
            answered = false;
        }
    }

    private static boolean isRow(FieldInstruction field) {
        return field.opcode() == Opcode.GETSTATIC
                && field.owner().asInternalName().equals(ROWS)
                && field.typeSymbol().descriptorString().equals("L" + ROWS + ";");
    }

    private static boolean isQuestion(CodeElement element) {
        return element instanceof InvokeInstruction call
                && call.owner().asInternalName().equals(VALUES)
                && call.type().equalsString(QUESTION)
                && call.name().equalsString("on");
    }

    private static boolean isTest(BranchInstruction branch) {
        return branch.opcode() == Opcode.IFEQ || branch.opcode() == Opcode.IFNE;
    }
}
