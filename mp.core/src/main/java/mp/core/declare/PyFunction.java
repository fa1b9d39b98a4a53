package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a Java method as a function of a module or a method of a type.
 *
 * <p>Shapes of the Java method, after its first parameter (a {@code Runtime} or a subclass):
 *
 * <ul>
 *   <li>{@code (rt, long a, long b, ...)}: one word for each parameter. The last {@link #optional}
 *       of them, and every keyword that was not given, are 0.
 *   <li>{@code (rt, int base, int n)}: {@code n} positional words at {@code rt.arg(base)} onwards,
 *       checked against {@link #min} and {@link #max}.
 *   <li>{@code (rt, int base, int n, int nKw)}: as above, followed by {@code nKw} pairs of name and
 *       value.
 * </ul>
 *
 * <p>It returns {@code long} (a word, never 0), {@code void} (None), {@code boolean} (a bool) or
 * {@code int} (an int).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PyFunction {
    /** The Python name; empty means the Java method's name (a trailing underscore is dropped). */
    String value() default "";

    /** How many of the positional parameters may be left out, counted from the last positional. */
    int optional() default 0;

    /**
     * Names of the last parameters where they can be given by keyword; those after an element
     * {@code "*"} can be given by keyword only.
     */
    String[] keywords() default {};

    /** Fewest positional arguments of the {@code (base, n)} shapes, {@code self} included. */
    int min() default 0;

    /** Most positional arguments of the {@code (base, n)} shapes, -1 for any number. */
    int max() default -1;

    /** The {@code MICROPY_...} option that must be on. */
    String option() default "";

    /** How the function is bound when it is read from a type. */
    Binding binding() default Binding.METHOD;

    /** The ways in which a type binds a function. */
    enum Binding {
        METHOD,
        STATIC,
        CLASS
    }
}
