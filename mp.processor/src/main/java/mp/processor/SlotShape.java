package mp.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The operations in the order of {@code Slot.Of}, each with the shape of its method in {@code
 * NativeType}: the result, then type and name of what follows the runtime.
 */
enum SlotShape {
    MAKE("long", "long type", "int base", "int n", "int nKw"),
    PRINT("boolean", "mp.core.runtime.Text out", "long self", "boolean repr"),
    UNARY("long", "int op", "long self"),
    BINARY("long", "int op", "long self", "long other"),
    SUBSCR("long", "long self", "long index", "long value"),
    ITER("long", "long self"),
    NEXT("long", "long self"),
    CALL("long", "long self", "int base", "int n", "int nKw"),
    ATTR("long", "long self", "long name", "long value"),
    BUFFER("boolean", "long self", "mp.core.runtime.BufferView view", "boolean write"),
    READ("int", "long self", "byte[] to", "int from", "int n"),
    WRITE("int", "long self", "byte[] data", "int from", "int n"),
    IOCTL("long", "long self", "int request", "long arg"),
    FINALISE("void", "long self");

    /** The result. */
    final String result;

    /** The parameters after the runtime; never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    final List<Parameter> parameters;

    SlotShape(String result, String... parameters) {
        this.result = result;
        this.parameters = Arrays.stream(parameters).map(Parameter::parse).toList();
    }

    /** A parameter of an operation. */
    record Parameter(String type, String name) {
        static Parameter parse(String text) {
            int space = text.indexOf(' ');
            return new Parameter(text.substring(0, space), text.substring(space + 1));
        }

        boolean isSelf() {
            return name.equals("self");
        }

        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    /** The name of the method in {@code NativeType}. */
    String method() {
        return name().toLowerCase(Locale.ROOT);
    }
}
