package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class of static methods as a Python module. The annotation processor writes the table
 * {@code <Class>Table} beside it; nothing else has to be edited or registered.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PyModule {
    /** The name by which scripts import it. */
    String value();

    /** The {@code MICROPY_...} option that must be on; empty where the module is always there. */
    String option() default "";

    /** True where a file on {@code sys.path} of the same name goes before this module. */
    boolean extensible() default false;

    /**
     * True where the members belong to the module of that name, which another bundle declares: what
     * a board adds to {@code machine}. A member here goes before one of the same name there.
     */
    boolean extension() default false;

    /** Types that the module offers as attributes; each is annotated with {@link PyType}. */
    Class<?>[] types() default {};
}
