package mp.itest.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The host is reached through capabilities: time, console and sleep are never taken directly. */
class CapabilitiesTest {
    private static final Set<String> HOST =
            Set.of(
                    "java/lang/System.out",
                    "java/lang/System.err",
                    "java/lang/System.in",
                    "java/lang/System.exit",
                    "java/lang/System.getenv",
                    "java/lang/System.currentTimeMillis",
                    "java/lang/System.nanoTime",
                    "java/lang/Thread.sleep");

    private static final Set<String> BOUND =
            Set.of(
                    "mp.core",
                    "mp.compiler",
                    "mp.vm",
                    "mp.gc",
                    "mp.model.tagged",
                    "mp.model.nanbox",
                    "mp.model.stuffed",
                    "mp.stdlib",
                    "mp.extra");

    /** Of the core, but only for those who hand time over. */
    private static final String CLOCK = "mp/core/SystemClock";

    @Test
    void theHostIsReachedThroughCapabilities() throws IOException {
        TreeSet<String> wrong = new TreeSet<>();
        for (BuiltClass type : Project.types()) {
            if (!BOUND.contains(type.module())) {
                continue;
            }
            for (PoolEntry entry : type.model().constantPool()) {
                if (entry instanceof MemberRefEntry member && isHost(member)) {
                    wrong.add(type.name() + " uses " + name(member));
                }
            }
        }
        for (String list : List.of("Programs", "Capabilities")) {
            Project.exceptions(list).forEach(p -> wrong.removeIf(w -> w.startsWith(p + " ")));
        }
        assertEquals(Set.of(), wrong);
    }

    private static boolean isHost(MemberRefEntry member) {
        return HOST.contains(name(member)) || member.owner().asInternalName().equals(CLOCK);
    }

    private static String name(MemberRefEntry member) {
        return member.owner().asInternalName() + "." + member.name().stringValue();
    }
}
