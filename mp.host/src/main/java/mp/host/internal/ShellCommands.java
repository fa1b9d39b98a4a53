package mp.host.internal;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Process;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.script.ScriptContext;
import javax.script.ScriptException;

/**
 * Commands of a Gogo shell. A script reads and writes what the shell connects its command with; its
 * value is the command's, and an exception that it does not catch is shown with its traceback and
 * fails the command. It runs in a VM of its own, or in one that {@code mp:vm make} has made and
 * that lives until {@code mp:vm close} or until the bundle stops. Only where Gogo is, this class
 * can be loaded: it must not be the component that is there from the start.
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
    public ShellCommands(@Reference ShellVms vms) {
        this.vms = vms;
    }

    /** {@code mp:eval <code>}. */
    @Descriptor("runs Python code in a VM of its own")
    public Object eval(@Descriptor("the code") String code) {
        return shown(context -> vms.once(code, "<shell>", context));
    }

    /** {@code mp:eval <vm> <code>}. */
    @Descriptor("runs Python code in a VM that mp:vm has made")
    public Object eval(@Descriptor("its name") String vm, @Descriptor("the code") String code) {
        return shown(context -> vms.in(vm, code, "<shell>", context));
    }

    /** {@code mp:run <file>}. */
    @Descriptor("runs a Python file in a VM of its own")
    public Object run(CommandSession session, @Descriptor("the file") String file)
            throws IOException {
        String code = read(session, file);
        return shown(context -> vms.once(code, file, context));
    }

    /** {@code mp:run <vm> <file>}. */
    @Descriptor("runs a Python file in a VM that mp:vm has made")
    public Object run(
            CommandSession session,
            @Descriptor("its name") String vm,
            @Descriptor("the file") String file)
            throws IOException {
        String code = read(session, file);
        return shown(context -> vms.in(vm, code, file, context));
    }

    private static String read(CommandSession session, String file) throws IOException {
        // The command cd of Gogo's own bundle notes the directory in a variable, that of JLine in
        // the session.
        Path folder =
                session.get("_cwd") instanceof File noted ? noted.toPath() : session.currentDir();
        return Files.readString(folder.resolve(file));
    }

    /** Runs a script between the streams of the command. */
    private static Object shown(Script script) {
        Process process = Process.Utils.current();
        try {
            Object value = script.run(Streams.context(process.in(), process.out(), process.err()));
            // Gogo would show its properties.
            return value instanceof BigInteger big ? big.toString() : value;
        } catch (ScriptException e) {
            String told = e instanceof UncaughtException u ? u.traceback() : e.getMessage() + "\n";
            // An interrupt has become KeyboardInterrupt; writing with it would close the session's
            // channel.
            Thread.interrupted();
            process.err().print(told);
            process.error(1);
            return null;
        }
    }

    /** {@code mp:vm}. */
    @Descriptor("lists the VMs")
    public String vm() {
        return vms.list();
    }

    /** {@code mp:vm make|measure|close <name>}. */
    @Descriptor("makes, measures or closes a VM")
    public String vm(
            @Descriptor("make, measure or close") String verb,
            @Descriptor("its name") String name) {
        return switch (verb) {
            case "make" -> vms.make(name);
            case "measure" -> vms.measure(name);
            case "close" -> vms.close(name);
            default -> HELP;
        };
    }

    /** {@code mp:vm make <name> <heap>}. */
    @Descriptor("makes a VM")
    public String vm(
            @Descriptor("make") String verb,
            @Descriptor("its name") String name,
            @Descriptor("bytes of heap") long heap) {
        return verb.equals("make") ? vms.make(name, heap) : HELP;
    }

    /** What a command does between the streams of a context. */
    private interface Script {
        Object run(ScriptContext context) throws ScriptException;
    }
}
