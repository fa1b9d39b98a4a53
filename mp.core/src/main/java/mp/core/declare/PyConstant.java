package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an attribute of a module or a type: a {@code static final} field of type int, long,
 * double or String, or a static method {@code (rt)} whose word is asked for at each read.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface PyConstant {
    /** The Python name; empty means the Java name. */
    String value() default "";

    /** The {@code MICROPY_...} option that must be on. */
    String option() default "";
}
