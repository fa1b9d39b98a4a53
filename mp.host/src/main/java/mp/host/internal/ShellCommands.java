package mp.host.internal;

import mp.core.VmFactory;
import mp.core.VmLimits;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Commands of a Gogo shell. The shell prints what they return: the output of a script, and the
 * value or the error that it ended with. A script runs in a VM of its own, or in one that {@code
 * mp:vm make} has made and that lives until {@code mp:vm close} or until the bundle stops.
 */
@Component(
        service = ShellCommands.class,
        property = {
            "osgi.command.scope=mp",
            "osgi.command.function=eval",
            "osgi.command.function=run",
            "osgi.command.function=vm"
        })
public final class ShellCommands {
    private static final String HELP =
            """
            mp:vm                    lists the VMs
            mp:vm make <name> [heap] makes one, with so many bytes of heap
            mp:vm measure <name>     tells its memory and collections
            mp:vm close <name>       ends it, whatever it runs\
            """;

    private final ShellVms vms;

    /** Made by DS. */
    @Activate
    public ShellCommands(@Reference VmFactory factory) {
        this.vms = new ShellVms(factory);
    }

    /** {@code mp:eval <code>}. */
    public String eval(String code) {
        return vms.once(code, "<shell>");
    }

    /** {@code mp:eval <vm> <code>}. */
    public String eval(String vm, String code) {
        return vms.in(vm, code, "<shell>");
    }

    /** {@code mp:run <file>}. */
    public String run(String file) throws IOException {
        return vms.once(Files.readString(Path.of(file)), file);
    }

    /** {@code mp:run <vm> <file>}. */
    public String run(String vm, String file) throws IOException {
        return vms.in(vm, Files.readString(Path.of(file)), file);
    }

    /** {@code mp:vm}. */
    public String vm() {
        return vms.list();
    }

    /** {@code mp:vm make|measure|close <name>}. */
    public String vm(String verb, String name) {
        return switch (verb) {
            case "make" -> vms.make(name, VmLimits.DEFAULT);
            case "measure" -> vms.measure(name);
            case "close" -> vms.close(name);
            default -> HELP;
        };
    }

    /** {@code mp:vm make <name> <heap>}. */
    public String vm(String verb, String name, long heap) {
        return verb.equals("make") ? vms.make(name, VmLimits.DEFAULT.withHeap(heap)) : HELP;
    }

    /** Ends all VMs. */
    @Deactivate
    public void close() {
        vms.close();
    }
}
