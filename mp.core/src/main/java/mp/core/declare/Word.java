package mp.core.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of Java's that holds words, or a class all of whose long fields do. Words belong into the
 * memory of a VM, where marking finds them; the value says what keeps these alive. The build fails
 * for a long field that is neither a word nor declared a number.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Word {
    /** What keeps the words alive. */
    String value();
}
