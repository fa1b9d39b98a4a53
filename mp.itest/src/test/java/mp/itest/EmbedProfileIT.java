package mp.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

import java.util.List;

/** The profile for hosts: no port, and nothing of the machine. */
class EmbedProfileIT extends ProfileIT {
    @RegisterExtension
    static final ProfileInFramework FRAMEWORK = ProfileInFramework.profile("embed");

    EmbedProfileIT() {
        super(FRAMEWORK);
    }

    @Test
    void aScriptReachesNothingOfTheMachine() {
        assertEquals(
                "OSError: [Errno 19] ENODEV\nstatus 1",
                run("open('/etc/hosts')").toString().replaceFirst("(?s)^Traceback.*>\n", ""));
        for (String module : List.of("machine", "vfs", "_thread", "socket")) {
            String printed = run("import " + module).toString();
            assertTrue(printed.contains("ImportError: no module named"), printed);
        }
        assertEquals("status 3", run("import sys\nsys.exit(3)"));
    }

    @Test
    void noPortIsThere() {
        assertEquals(
                List.of(),
                FRAMEWORK.bundles().stream()
                        .map(Bundle::getSymbolicName)
                        .filter(name -> name.startsWith("mp.port."))
                        .toList());
    }
}
