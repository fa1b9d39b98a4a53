package mp.port.unix.internal.launch;

import mp.core.launch.MainProgram;

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
    static final String MAIN_THREAD = "main.thread=true";
    static final String ARGUMENTS = "launcher.arguments";
    static final String READY = "launcher.ready";

    private final MainProgram program;
    private final String[] arguments;

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

    @Override
    public void run() {
        MainThread.run(() ->
                program.run(
                        arguments,
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err)));
    }
}
