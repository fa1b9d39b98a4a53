package mp.host.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Has the VMs of a process keep their pace whatever their neighbours run. All of them share one
 * method, the loop of the interpreter. The JVM's second compiler bets on the operations which that
 * loop has seen so far; the first script that uses another one has its code thrown away, and every
 * VM is many times slower until it is compiled anew. The loop gains nothing from that compiler, so
 * it is left to the first one, which makes no bets: a compiler directive, given to the running JVM.
 * What the loop calls is compiled as ever.
 *
 * <p>The system property {@code mp.host.steady=false} leaves the JVM alone.
 */
@Component(service = SteadyPace.class, immediate = true)
public final class SteadyPace {
    private static final String DIRECTIVES =
            "[{ match: \"mp/vm/internal/run/Interpreter.loop\", c2: { Exclude: true } }]\n";

    private static boolean asked;

    /** Made by DS when the bundle starts. */
    @Activate
    public SteadyPace() {
        ask();
    }

    /** Gives the directive to the JVM of this process, once; one without such a thing goes on. */
    public static synchronized void ask() {
        if (!asked && !"false".equals(System.getProperty("mp.host.steady"))) {
            asked = true;
            give();
        }
    }

    /** Whether the JVM took the directive. */
    static boolean give() {
        try {
            Path file = Files.createTempFile("mp-host", ".directives");
            try {
                Files.writeString(file, DIRECTIVES);
                return taken(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | JMException e) {
            return false;
        }
    }

    private static boolean taken(Path file) throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        Object told =
                server.invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {file.toString()}},
                        new String[] {String[].class.getName()});
        return told.toString().contains("1 compiler directives added");
    }
}
