package mp.processor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javax.lang.model.type.TypeKind;

/** Writes the operations of a type. */
record SlotWriter(TypeDecl type, Source out) {
    private static final List<SlotShape> SHAPES = List.of(SlotShape.values());

    /** The bits of the operations that a type has. */
    static int mask(TypeDecl type) {
        return type.slots().stream().mapToInt(s -> 1 << SHAPES.indexOf(s.shape())).sum();
    }

    /** CALL goes last, beside the other method of the same name. */
    void write() {
        type.slots().stream()
                .sorted(
                        Comparator.comparing((SlotDecl s) -> s.shape() == SlotShape.CALL)
                                .thenComparing(SlotDecl::shape))
                .forEach(this::slot);
    }

    private void slot(SlotDecl slot) {
        SlotShape shape = slot.shape();
        String parameters =
                shape.parameters.stream()
                        .map(SlotShape.Parameter::toString)
                        .collect(Collectors.joining(", "));
        String arguments =
                shape.parameters.stream()
                        .filter(p -> !p.isSelf() || slot.receiver() != Receiver.OBJECT)
                        .map(p -> ", " + p.name())
                        .collect(Collectors.joining());
        String target =
                slot.receiver().isObject()
                        ? "((" + type.owner().javaName() + ") rt.memory.payload(self))"
                        : slot.home();
        out.line("").line("@Override");
        out.open(
                "public %s %s(Runtime rt, %s)".formatted(shape.result, shape.method(), parameters));
        result(
                slot,
                "%s.%s(%s%s)"
                        .formatted(target, slot.javaName(), slot.runtimeArgument(), arguments));
        out.close();
    }

    private void result(SlotDecl slot, String call) {
        switch (slot.shape().result) {
            case "long" -> {
                boolean plain = slot.shape() == SlotShape.IOCTL;
                (plain ? Result.WORD : Result.of(slot.result())).write(out, "return", call);
            }
            case "boolean" -> {
                if (slot.result() == TypeKind.VOID) {
                    out.line(call + ";").line("return true;");
                } else {
                    out.line("return " + call + ";");
                }
            }
            case "int" -> out.line("return " + call + ";");
            default -> out.line(call + ";");
        }
    }
}
