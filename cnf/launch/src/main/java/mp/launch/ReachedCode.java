package mp.launch;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions of a method that can be reached from its beginning; the others are left out.
 * Methods that catch exceptions stay as they are.
 */
final class ReachedCode implements CodeTransform {
    private final List<CodeElement> elements;
    private final Map<Label, Integer> places = new HashMap<>();
    private final Deque<Integer> unseen = new ArrayDeque<>();
    private final boolean[] reached;
    private int at;

    private ReachedCode(CodeModel code) {
        this.elements = code.elementList();
        this.reached = new boolean[elements.size()];
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                places.put(target.label(), i);
            }
        }
        unseen.add(0);
        while (!unseen.isEmpty()) {
            follow(unseen.remove());
        }
    }

    /** The class file without what its methods never come to. */
    static byte[] of(ClassFile format, byte[] file) {
        ClassTransform all =
                ClassTransform.transformingMethods((method, element) -> {
                    if (element instanceof CodeModel code && isPlain(code)) {
                        method.transformCode(code, new ReachedCode(code));
                    } else {
                        method.with((MethodElement) element);
                    }
                });
        return format.transformClass(format.parse(file), all);
    }

    private static boolean isPlain(CodeModel code) {
        return code.exceptionHandlers().isEmpty();
    }

    /** Each element comes in the order of the list. */
    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        if (!(element instanceof Instruction) || reached[at]) {
            code.with(element);
        }
        at++;
    }

    private void follow(int from) {
        boolean on = true;
        for (int i = from; on && i < reached.length && !reached[i]; i++) {
            reached[i] = true;
            on = goesOn(elements.get(i));
        }
    }

    /** Notes where an element leads to. @return whether also to the next one */
    private boolean goesOn(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch -> {
                add(branch.target());
                yield branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W;
            }
            case TableSwitchInstruction table -> addAll(table.defaultTarget(), table.cases());
            case LookupSwitchInstruction table -> addAll(table.defaultTarget(), table.cases());
            case ReturnInstruction _, ThrowInstruction _ -> false;
            default -> true;
        };
    }

    private boolean addAll(Label otherwise, List<SwitchCase> cases) {
        add(otherwise);
        cases.forEach(each -> add(each.target()));
        return false;
    }

    private void add(Label label) {
        unseen.add(places.get(label));
    }
}
