package mp.launch;

import mp.core.options.Options;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of the table of a declared type or module the names of members whose option is off, and
 * what it does for them: nobody finds them. A table switches by the number of a member and by
 * nothing else, and its method {@code option} tells which member needs which option.
 */
final class OffMembers {
    private static final String OPTION = "option(I)Ljava/lang/String;";

    private OffMembers() {}

    /** The class file without what serves members that are off. */
    static byte[] without(ClassFile format, byte[] file, Options options) {
        ClassModel model = format.parse(file);
        Set<Integer> off = new HashSet<>();
        for (MethodModel method : model.methods()) {
            if (isOption(method)) {
                needed(method)
                        .forEach((member, option) -> {
                            if (!options.on(option)) {
                                off.add(member);
                            }
                        });
            }
        }
        if (off.isEmpty()) {
            return file;
        }
        byte[] dropped = format.transformClass(model, dropping(off));
        byte[] unnamed = format.transformClass(format.parse(dropped), unnaming(off));
        return format.transformClass(format.parse(unnamed), naming(options));
    }

    private static boolean isOption(MethodModel method) {
        return (method.methodName().stringValue() + method.methodType().stringValue())
                .equals(OPTION);
    }

    /** What the method {@code option} answers. */
    private static Map<Integer, String> needed(MethodModel method) {
        Map<Label, String> answers = new HashMap<>();
        Map<Integer, String> needed = new HashMap<>();
        Set<Label> here = new HashSet<>();
        List<SwitchCase> cases = List.of();
        for (CodeElement element : method.code().orElseThrow()) {
            switch (element) {
                case TableSwitchInstruction table -> cases = table.cases();
                case LookupSwitchInstruction table -> cases = table.cases();
                case LabelTarget target -> here.add(target.label());
                case ConstantInstruction constant -> {
                    if (constant.constantValue() instanceof String option) {
                        here.forEach(label -> answers.put(label, option));
                    }
                    here.clear();
                }
                default -> {
                    // Nothing of the answer.
                }
            }
        }
        for (SwitchCase each : cases) {
            if (answers.containsKey(each.target())) {
                needed.put(each.caseValue(), answers.get(each.target()));
            }
        }
        return needed;
    }

    private static ClassTransform dropping(Set<Integer> off) {
        return ClassTransform.transformingMethodBodies(
                method -> !isOption(method),
                (code, element) -> {
                    switch (element) {
                        case TableSwitchInstruction table ->
                                code.lookupswitch(table.defaultTarget(), on(table.cases(), off));
                        case LookupSwitchInstruction table ->
                                code.lookupswitch(table.defaultTarget(), on(table.cases(), off));
                        default -> code.with(element);
                    }
                });
    }

    /** Has the method {@code option} name one option that is off for all that are. */
    private static ClassTransform naming(Options options) {
        return ClassTransform.transformingMethodBodies(
                OffMembers::isOption,
                CodeTransform.ofStateful(() -> {
                    String[] first = new String[1];
                    return (code, element) -> {
                        if (element instanceof ConstantInstruction constant
                                && constant.constantValue() instanceof String option
                                && !options.on(option)) {
                            first[0] = first[0] == null ? option : first[0];
                            code.loadConstant(first[0]);
                        } else {
                            code.with(element);
                        }
                    };
                }));
    }

    /** Leaves the names out of the array that the constructor hands on. */
    private static ClassTransform unnaming(Set<Integer> off) {
        return ClassTransform.transformingMethodBodies(
                method -> method.methodName().equalsString("<init>"),
                CodeTransform.ofStateful(() -> new Unnaming(off)));
    }

    /** In an array each item is stored after its index. */
    private static final class Unnaming implements CodeTransform {
        private final Set<Integer> off;
        private boolean inArray;
        private int index;

        Unnaming(Set<Integer> off) {
            this.off = off;
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof NewReferenceArrayInstruction) {
                inArray = true;
            }
            if (element instanceof ConstantInstruction constant) {
                if (constant.constantValue() instanceof Integer i) {
                    index = i;
                } else if (inArray && off.contains(index)) {
                    code.loadConstant("");
                    return;
                }
            }
            code.with(element);
        }
    }

    /** The cases that stay; a table names also those that lead to its default. */
    private static List<SwitchCase> on(List<SwitchCase> cases, Set<Integer> off) {
        return cases.stream().filter(each -> !off.contains(each.caseValue())).toList();
    }
}
