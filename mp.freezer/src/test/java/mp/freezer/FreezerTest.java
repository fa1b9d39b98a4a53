package mp.freezer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.compiler.CrossCompiler;
import mp.compiler.CrossSettings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each directive of a manifest freezes, and what it says where it cannot. */
class FreezerTest {
    @TempDir Path folder;

    private final CrossCompiler compiler = new CrossCompiler(CrossSettings.DEFAULT);

    @BeforeEach
    void sources() throws IOException {
        write("src/one.py", "x = 1\n");
        write("src/two.py", "assert x\n");
        write("src/pkg/__init__.py", "");
        write("src/pkg/part.py", "y = 2\n");
        write("src/pkg/notes.txt", "no Python");
        Path done = folder.resolve("done/ready.mpy");
        Files.createDirectories(done.getParent());
        Files.write(done, compiled("z = 3\n", "ready.py"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private byte[] compiled(String source, String name) {
        return compiler.compile(source.getBytes(StandardCharsets.UTF_8), name);
    }

    private Map<String, byte[]> freeze(String directives) throws IOException {
        Map<String, String> variables = Map.of("HERE", folder.resolve("src").toString());
        return new Freezer(variables, CrossSettings.DEFAULT).freeze(directives, folder);
    }

    private Set<String> names(String directives) throws IOException {
        return freeze(directives).keySet();
    }

    @Test
    void freezeTakesAFolderAFileOrSeveral() throws IOException {
        Set<String> all = Set.of("one.mpy", "two.mpy", "pkg/__init__.mpy", "pkg/part.mpy");
        assertEquals(all, names("freeze('src')"));
        assertEquals(all, names("freeze('$(HERE)')"));
        assertEquals(Set.of("one.mpy"), names("freeze('src', 'one.py')"));
        assertEquals(Set.of("pkg/__init__.mpy", "pkg/part.mpy"), names("freeze('src', 'pkg')"));
        assertEquals(
                Set.of("one.mpy", "pkg/part.mpy"),
                names("freeze('src', ('one.py', 'pkg/part.py'))"));
        assertEquals(Set.of("ready.mpy"), names("freeze('done')"));
    }

    @Test
    void eachFormHasItsBytes() throws IOException {
        assertArrayEquals(
                compiled("y = 2\n", "pkg/part.py"), freeze("freeze('src')").get("pkg/part.mpy"));
        assertArrayEquals(
                "x = 1\n".getBytes(StandardCharsets.UTF_8),
                freeze("freeze_as_str('src')").get("one.py"));
        assertArrayEquals(
                compiled("z = 3\n", "ready.py"), freeze("freeze_mpy('done')").get("ready.mpy"));
        assertEquals(Set.of(), names("freeze_as_mpy('done')"));
    }

    @Test
    void takesALevelOfOptimisation() throws IOException {
        int plain = freeze("freeze('src', 'two.py')").get("two.mpy").length;
        assertTrue(freeze("freeze('src', 'two.py', opt=1)").get("two.mpy").length < plain);
        assertTrue(freeze("module('two.py', 'src', opt=3)").get("two.mpy").length < plain);
    }

    @Test
    void modulesAndPackagesAreNamedOneByOne() throws IOException {
        assertEquals(
                Set.of("one.mpy", "pkg/part.mpy"),
                names(
                        "module('one.py', base_path='src')\n"
                                + "package('pkg', files=('part.py',), base_path='src')"));
        assertEquals(
                Set.of("pkg/__init__.mpy", "pkg/part.mpy"),
                names("package('pkg', base_path='src')"));
    }

    @Test
    void manifestsIncludeEachOtherOnceWithOptions() throws IOException {
        write(
                "sub/manifest.py",
                """
                options.defaults(both=False)
                module("one.py", base_path="../src")
                if options.both:
                    module("two.py", base_path="../src")
                """);
        assertEquals(Set.of("one.mpy"), names("include('sub')\ninclude('sub', both=True)"));
        assertEquals(
                Set.of("one.mpy", "two.mpy"), names("include(['sub/manifest.py'], both=True)"));
    }

    @Test
    void packagesComeFromLibrariesAndKnowTheirVersion() throws IOException {
        write("lib/deep/greet/manifest.py", "metadata(version='1.2')\nmodule('greet.py')\n");
        write("lib/deep/greet/greet.py", "print('hi')\n");
        write("other/greet/manifest.py", "module('greet.py')\n");
        write("other/greet/greet.py", "print('ho')\n");
        byte[] versioned = compiled("print('hi')\n\n\n__version__ = '1.2'\n", "greet.py");
        byte[] other = compiled("print('ho')\n", "greet.py");
        String both = "add_library('lib', 'lib')\nadd_library('other', 'other')\n";
        assertArrayEquals(versioned, freeze(both + "require('greet')").get("greet.mpy"));
        assertArrayEquals(
                other, freeze(both + "require('greet', library='other')").get("greet.mpy"));
        String first = "add_library('lib', 'lib')\nadd_library('other', 'other', prepend=True)\n";
        assertArrayEquals(other, freeze(first + "require('greet')").get("greet.mpy"));
    }

    @Test
    void aFaultSaysWhereAndWhat() throws IOException {
        write("bad.py", "x = 1\nmodule('none.py')\n");
        Freezer freezer = new Freezer(Map.of(), CrossSettings.DEFAULT);
        ManifestException fault =
                assertThrows(
                        ManifestException.class, () -> freezer.manifest(folder.resolve("bad.py")));
        List<String> lines = fault.getMessage().lines().toList();
        assertEquals("ValueError: no file " + folder.resolve("none.py"), lines.getLast());
        assertTrue(
                lines.contains("  File \"" + folder.resolve("bad.py") + "\", line 2, in <module>"),
                fault.getMessage());
    }

    @Test
    void refusesWhatMakesNoSense() throws IOException {
        assertEquals("ValueError: $(NOWHERE) has no value", fault("freeze('$(NOWHERE)')"));
        assertEquals("ValueError: metadata is told twice", fault("metadata()\nmetadata()"));
        assertTrue(fault("c_module('src')").startsWith("NotImplementedError: c_module: C code"));
        assertTrue(fault("require('x')").endsWith("no package x; there are no libraries"));
        assertTrue(fault("require('x', library='y')").contains("no library y for the package x"));
        assertTrue(fault("module('one.txt', 'src')").contains("no file"));
        assertTrue(fault("module('pkg/notes.txt', 'src')").contains("has another ending"));
        write("more/one.py", "other = 1\n");
        assertTrue(fault("freeze('src')\nfreeze('more')").contains("one.mpy comes from "));
        write("wrong/bad.py", "a b\n");
        assertEquals("SyntaxError: invalid syntax", fault("freeze('wrong')"));
    }

    private String fault(String directives) {
        ManifestException e =
                assertThrows(ManifestException.class, () -> freeze(directives), directives);
        return e.getMessage().lines().toList().getLast();
    }

    @Test
    void theProgramWritesIntoAFolder() throws IOException {
        write("manifest.py", "print('hello')\nfreeze('$(DIR)', 'pkg')\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path target = folder.resolve("target");
        String[] args = {
            "-o", target.toString(), "-v", "DIR=src", "-O", "3", folder + "/manifest.py"
        };
        assertEquals(0, Freeze.run(args, new PrintStream(out), new PrintStream(err)));
        assertEquals("hello\n", out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.exists(target.resolve("pkg/part.mpy")));
        assertEquals(2, Freeze.run(new String[] {"-o"}, System.out, new PrintStream(err)));
        String[] none = {"-o", target.toString(), folder + "/none.py"};
        assertEquals(1, Freeze.run(none, System.out, new PrintStream(err)));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("no manifest "));
    }
}
