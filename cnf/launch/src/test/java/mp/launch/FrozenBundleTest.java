package mp.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.core.declare.BundledPython;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The bundle of frozen modules in an executable jar, which is otherwise as it was. */
class FrozenBundleTest {
    private static final String ENTRY = "jar/frozen-modules.jar";

    @TempDir Path folder;

    private Path executable() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        String properties = "mp.profile=some\nlaunch.bundles=jar/a.jar,jar/b.jar\nlaunch.keep=no\n";
        entries.put("jar/a.jar", new byte[] {1, 2, 3});
        entries.put("launcher.properties", properties.getBytes(StandardCharsets.ISO_8859_1));
        return Files.write(folder.resolve("some.jar"), Jars.write(entries, ZipEntry.DEFLATED));
    }

    private Path manifest(String text) throws IOException {
        Files.createDirectories(folder.resolve("port"));
        Files.writeString(folder.resolve("port/one.py"), "x = 1\n");
        Files.writeString(folder.resolve("two.py"), "y = 2\n");
        return Files.writeString(folder.resolve("manifest.py"), text);
    }

    private Map<String, byte[]> applied(Path jar, String manifest) throws IOException {
        FrozenBundle.apply(jar, manifest(manifest), folder, "port");
        return Jars.read(Files.readAllBytes(jar));
    }

    @Test
    void theBundleIsStartedWithTheOthers() throws IOException {
        Path jar = executable();
        Map<String, byte[]> entries =
                applied(jar, "freeze_as_str('$(PORT_DIR)')\nmodule('two.py', '$(BOARD_DIR)')\n");
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(entries.get("launcher.properties")));
        assertEquals("jar/a.jar,jar/b.jar," + ENTRY, properties.getProperty("launch.bundles"));
        assertEquals("no", properties.getProperty("launch.keep"));
        assertArrayEquals(new byte[] {1, 2, 3}, entries.get("jar/a.jar"));
        Map<String, byte[]> bundle = Jars.read(entries.get(ENTRY));
        assertEquals(
                Set.of("META-INF/MANIFEST.MF", "python/one.py", "python/two.mpy"), bundle.keySet());
        Manifest headers =
                new Manifest(new ByteArrayInputStream(bundle.get("META-INF/MANIFEST.MF")));
        assertEquals("python", headers.getMainAttributes().getValue(BundledPython.HEADER));
    }

    @Test
    void anOlderOneIsReplaced() throws IOException {
        Path jar = executable();
        applied(jar, "freeze_as_str('$(PORT_DIR)')\n");
        byte[] once = Files.readAllBytes(jar);
        applied(jar, "freeze_as_str('$(PORT_DIR)')\n");
        assertArrayEquals(once, Files.readAllBytes(jar));
        Map<String, byte[]> entries = applied(jar, "freeze_as_str('$(MPY_DIR)')\n");
        assertEquals(4, Jars.read(entries.get(ENTRY)).size());
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(entries.get("launcher.properties")));
        assertEquals("jar/a.jar,jar/b.jar," + ENTRY, properties.getProperty("launch.bundles"));
    }
}
