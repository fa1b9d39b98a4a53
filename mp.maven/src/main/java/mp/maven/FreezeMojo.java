package mp.maven;

import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.toolchain.ToolchainManager;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Freezes the project's Python into its jar: what a manifest says, or else everything in a folder,
 * compiled. Faults of manifest and sources fail the build.
 */
@Mojo(name = "freeze", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class FreezeMojo extends AbstractMojo {
    private static final String PROGRAM = "mp.freezer.Freeze";

    /** A {@code manifest.py}; without it, everything in {@link #source} is compiled. */
    @Parameter private File manifest;

    /** The folder of the Python sources. */
    @Parameter(defaultValue = "${project.basedir}/src/main/python")
    private File source;

    /** Where the results go; {@code MicroPython-Frozen} in the bundle's manifest names it. */
    @Parameter(defaultValue = "${project.build.outputDirectory}/python")
    private File target;

    /** Level of optimisation, 0 to 3. */
    @Parameter(defaultValue = "0")
    private int opt;

    /** What {@code $(NAME)} in a manifest stands for. */
    @Parameter private Map<String, String> variables = Map.of();

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
    private List<Artifact> artifacts;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Component private ToolchainManager toolchains;

    /** For Maven. */
    public FreezeMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        File subject = manifest != null ? manifest : source;
        if (!subject.exists()) {
            throw new MojoFailureException("nothing to freeze at " + subject);
        }
        List<String> command = new ArrayList<>();
        command.add(new Jdk(toolchains, session).java());
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        command.add(
                artifacts.stream()
                        .map(a -> a.getFile().getPath())
                        .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(PROGRAM, "-o", target.getPath(), "-O", Integer.toString(opt)));
        variables.forEach((name, value) -> command.addAll(List.of("-v", name + "=" + value)));
        command.add(subject.getPath());
        run(command);
    }

    private void run(List<String> command) throws MojoExecutionException, MojoFailureException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            byte[] told = process.getInputStream().readAllBytes();
            String text = new String(told, StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new MojoFailureException(text);
            }
            if (!text.isEmpty()) {
                getLog().info(text);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("interrupted", e);
        }
    }
}
