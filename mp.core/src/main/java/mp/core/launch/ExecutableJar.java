package mp.core.launch;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Map;

/**
 * The main program for the launcher of an executable jar: that launcher calls the service with this
 * property on the main thread, once all bundles are there, which its own service tells.
 */
@Component(service = Runnable.class, property = ExecutableJar.MAIN_THREAD)
public final class ExecutableJar implements Runnable {
    /** Property of this service. */
    public static final String MAIN_THREAD = "main.thread=true";

    /** Property of the launcher's service: the arguments of the program. */
    public static final String ARGUMENTS = "launcher.arguments";

    /** Property of the launcher's service: all bundles have started. */
    public static final String READY = "launcher.ready";

    private final MainProgram program;
    private final String[] arguments;

    /** Made by DS when there are a program and a launcher. */
    @Activate
    public ExecutableJar(
            @Reference MainProgram program,
            @Reference(
                            service = Object.class,
                            target = "(&(" + ARGUMENTS + "=*)(" + READY + "=true))")
                    Map<String, Object> launcher) {
        this.program = program;
        this.arguments = (String[]) launcher.get(ARGUMENTS);
    }

    /** Does not return. The launcher deletes what it has unpacked when the process exits. */
    @Override
    public void run() {
        int status =
                MainThread.run(() ->
                        program.run(
                                arguments,
                                new FileInputStream(FileDescriptor.in),
                                new FileOutputStream(FileDescriptor.out),
                                new FileOutputStream(FileDescriptor.err)));
        Runtime.getRuntime().exit(status);
    }
}
