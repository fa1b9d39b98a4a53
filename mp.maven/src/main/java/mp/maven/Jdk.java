package mp.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JDK that the work is done by, which need not be Maven's own: the toolchain that the build has
 * chosen, one that is declared, or Maven's, whichever is first new enough.
 */
final class Jdk {
    private static final int NEEDED = 25;
    private static final String KIND = "jdk";

    private final ToolchainManager toolchains;
    private final MavenSession session;

    Jdk(ToolchainManager toolchains, MavenSession session) {
        this.toolchains = toolchains;
        this.session = session;
    }

    /** The path of its java program. */
    String java() throws MojoExecutionException {
        List<Toolchain> known = new ArrayList<>();
        Toolchain chosen = toolchains.getToolchainFromBuildContext(KIND, session);
        if (chosen != null) {
            known.add(chosen);
        }
        known.addAll(toolchains.getToolchains(session, KIND, Map.of("version", "[25,)")));
        for (Toolchain toolchain : known) {
            String java = toolchain.findTool("java");
            if (java != null) {
                return java;
            }
        }
        if (Runtime.version().feature() >= NEEDED) {
            return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
        }
        throw new MojoExecutionException(
                "mp:freeze needs a JDK " + NEEDED + ": run maven-toolchains-plugin before it");
    }
}
