package mp.processor;

import javax.lang.model.type.TypeKind;

/**
 * An operation of a type.
 *
 * @param home the Java class whose method it is, or the type itself where the other package's class
 *     may be out of sight
 * @param receiver how the Java method takes {@code self}; {@link Receiver#NONE} for a static one
 * @param result the return type of the Java method
 * @param runtime the subclass of {@code Runtime} that the Java method asks for; empty for none
 */
record SlotDecl(
        SlotShape shape,
        String home,
        String javaName,
        Receiver receiver,
        TypeKind result,
        String runtime) {

    /** The runtime as the Java method wants it. */
    String runtimeArgument() {
        return runtime.isEmpty() ? "rt" : "(" + runtime + ") rt";
    }
}
