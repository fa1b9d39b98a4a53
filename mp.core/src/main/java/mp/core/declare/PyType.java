package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class as a Python type. Static methods take the words they work on (the first one
 * after the runtime is {@code self}); where {@link #payload} is true the class is instantiated
 * instead: its instance is the payload of the Python object and its methods are ordinary instance
 * methods.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PyType {
    /** The Python name. */
    String value();

    /** The type it derives from; {@code void.class} means {@code object}. */
    Class<?> base() default void.class;

    /**
     * The ordinal of a type that the core knows by a constant (see {@link mp.core.memory.Kind}); 0
     * for all others, which get theirs when the class is first used.
     */
    int kind() default 0;

    /** The {@code MICROPY_...} option that must be on. */
    String option() default "";

    /** True where Python classes may derive from it. */
    boolean subclass() default false;

    /** True where an object's payload is an instance of the annotated Java class. */
    boolean payload() default false;
}
