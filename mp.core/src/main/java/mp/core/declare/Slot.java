package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a type that implements one of its operations. Its parameters are those of the
 * method of {@link mp.core.runtime.NativeType} with the same name. An operation that a type does
 * not have is absent.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Slot {
    /** The operation. */
    Of value();

    /** The operations of a type; the names are methods of {@code NativeType}, in lower case. */
    enum Of {
        MAKE,
        PRINT,
        UNARY,
        BINARY,
        SUBSCR,
        ITER,
        NEXT,
        CALL,
        ATTR,
        BUFFER,
        READ,
        WRITE,
        IOCTL,
        FINALISE
    }
}
