package mp.core.declare;

import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bundle of the annotated class or package gives an option its effect. The assembly of a
 * profile picks bundles by these capabilities and fails when an option has no offer.
 */
@Capability(namespace = "mp.option")
@Repeatable(OffersOptions.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface OffersOption {
    /** The option's full name, as in mpconfig.h: {@code MICROPY_PY_JSON}. */
    @Attribute("option")
    String value();
}
