package mp.core.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated class, or every class of the annotated package, serves one option, or a few, and
 * nothing else. A compact profile in which they are off leaves it out, so whoever calls it asks the
 * option first. A class that is declared with {@link PyType#option} or {@link PyModule#option} need
 * not say it again.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface ServesOption {
    /** Full names as in mpconfig.h: {@code MICROPY_PY_BUILTINS_SET}. One that is on is enough. */
    String[] value();
}
