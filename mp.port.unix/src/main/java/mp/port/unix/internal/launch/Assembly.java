package mp.port.unix.internal.launch;

import org.osgi.framework.BundleException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last step of the assembly: makes every executable jar of a folder ready for a fast start.
 *
 * <p>Arguments: the folder of the jars, the folder of the installations, the Python program that
 * trains the JVM.
 */
public final class Assembly {
    private Assembly() {}

    /** Installs all jars. */
    public static void main(String[] args) throws IOException, BundleException, LaunchException {
        Path jars = Path.of(args[0]);
        Path installations = Path.of(args[1]);
        String training = Files.readString(Path.of(args[2]));
        for (Path jar : jars(jars)) {
            String name = jar.getFileName().toString();
            Path folder = installations.resolve(name.substring(0, name.length() - ".jar".length()));
            Folders.delete(folder);
            Files.createDirectories(folder);
            List<Path> classPath = Installer.install(jar, folder);
            new Executable(
                            folder,
                            classPath,
                            Launcher.class.getName(),
                            List.of("mp.installation=" + folder))
                    .write(List.of("-c", training));
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
