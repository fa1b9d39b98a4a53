package mp.core.declare;

import org.osgi.annotation.bundle.Header;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bundle of the annotated package carries Python modules, source or {@code .mpy}, in the named
 * folder: VMs that are made while it is active can import them. Writes the header {@value #HEADER}
 * of the bundle, which a bundle without Java classes says by itself.
 */
@Header(name = BundledPython.HEADER, value = "${#value}")
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface BundledPython {
    /** The name of the header. */
    String HEADER = "MicroPython-Frozen";

    /** A folder in the bundle; behind it perhaps {@code ;option=NAME}, what must be on. */
    String value();
}
