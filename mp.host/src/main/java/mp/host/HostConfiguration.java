package mp.host;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What script engines and the VMs of a shell are made with, as Configuration Admin holds it for
 * {@link #PID}. A change holds for those that are made from then on.
 */
@ObjectClassDefinition(
        name = "MicroPython",
        description = "The VMs of script engines and of the shell's commands.")
public @interface HostConfiguration {
    /** The name of the configuration. */
    String PID = "mp.host";

    /** Bytes of heap. */
    @AttributeDefinition(
            name = "Heap",
            description = "Bytes for all objects of a VM; a script gets MemoryError beyond them.",
            min = "1024")
    long heap() default 2 << 20;

    /** Bytes of stack. */
    @AttributeDefinition(
            name = "Stack",
            description = "Bytes for calls; a script gets RuntimeError beyond them.",
            min = "1024")
    long stack() default 80_000;

    /** Polls of a script. */
    @AttributeDefinition(
            name = "Steps",
            description = "Turns of loops and calls until a script is stopped; 0 for no limit.",
            min = "0")
    long steps() default 0;

    /** Milliseconds of a script. */
    @AttributeDefinition(
            name = "Time",
            description = "Milliseconds until a script is stopped; 0 for no limit.",
            min = "0")
    long millis() default 0;

    /** Lines of a profile. */
    @AttributeDefinition(
            name = "Options",
            description =
                    "Lines of a profile that replace those of the profile embed, such as"
                            + " MICROPY_PY_RE = 0.",
            required = false)
    String[] options() default {};
}
