package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.Storage;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.port.pyboard.internal.flash.FlashImage;
import mp.stdlib.internal.vfs.fat.FatFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Starts, resets and files, by what the line shows. */
@Timeout(60)
class LifeTest {
    @TempDir private Path folder;

    /** Types lines at the prompt of a board whose flash is kept, until there are no more. */
    private String type(String... lines) {
        return run(String.join("\r", lines) + "\r", "--virtual", "--flash", image().toString());
    }

    private static String run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status =
                RunningBoard.program()
                        .run(
                                args,
                                new ByteArrayInputStream(
                                        input.getBytes(StandardCharsets.ISO_8859_1)),
                                out,
                                out);
        assertEquals(0, status, out::toString);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path image() {
        return folder.resolve("flash.img");
    }

    /** Puts a file into the image from outside. */
    private void put(String name, String text) throws IOException {
        try (FlashImage flash = FlashImage.in(image())) {
            Storage files = Factory.mount(new FatFormat(), flash, () -> 0);
            try (SeekableByteChannel file = files.open(name, "w")) {
                file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void itIsAPyboard() {
        String said = type("import os, sys", "sys.platform", "os.uname().machine", "sys.path");
        assertTrue(said.startsWith("MicroPython v"), said);
        assertTrue(said.contains("\r\n'pyboard'\r\n"), said);
        assertTrue(said.contains("\r\n'PYBv1.1 with STM32F405RG'\r\n"), said);
        assertTrue(said.contains("['', '.frozen', '/flash', '/flash/lib']"), said);
    }

    @Test
    void aNewFlashHasFiles() {
        String said = type("import os", "sorted(os.listdir()), os.getcwd()");
        assertTrue(said.contains("(['README.txt', 'boot.py', 'main.py'], '/flash')"), said);
    }

    @Test
    void filesStayBetweenRuns() throws IOException {
        type("f = open('kept', 'w')", "n = f.write('x' * 3000)", "f.close()");
        assertTrue(type("len(open('/flash/kept').read())").contains("\r\n3000\r\n"));
        assertEquals(112 << 10, Files.size(image()));
    }

    @Test
    void aScriptOfTheFlashIsImported() throws IOException {
        put("helper.py", "answer = 42");
        assertTrue(type("import helper", "helper.answer").contains("\r\n42\r\n"));
    }

    @Test
    void scriptsRunInTheirOrder() throws IOException {
        put("boot.py", "import pyb\nprint('boot')\npyb.main('other.py')\n");
        put("main.py", "print('main')\n");
        put("other.py", "print('other', __file__)\nx = 5\n");
        String said = type("x");
        assertTrue(said.startsWith("boot\r\nother other.py\r\nMicroPython"), said);
        assertTrue(said.contains("\r\n5\r\n"), said);
        assertFalse(said.contains("main\r\n"), said);
    }

    @Test
    void aBootThatFailsLeavesMainOut() throws IOException {
        put("boot.py", "1/0\n");
        put("main.py", "print('main')\n");
        String said = type("1");
        assertTrue(said.startsWith("Traceback"), said);
        assertTrue(said.contains("File \"boot.py\", line 1"), said);
        assertFalse(said.contains("main\r\n"), said);
    }

    @Test
    void aSoftResetMakesANewVm() throws IOException {
        put("main.py", "print('main')\n");
        String said = run("x = 1\r\4x\r", "--virtual", "--flash", image().toString());
        String reset = "MPY: sync filesystems\r\nMPY: soft reboot\r\nmain\r\nMicroPython";
        assertTrue(said.contains(reset), said);
        assertTrue(said.contains("NameError: name 'x' isn't defined"), said);
    }

    @Test
    void aHardResetBeginsAnewWithoutAWord() throws IOException {
        put("main.py", "import machine\nprint('cause', machine.reset_cause())\n");
        String said = type("machine.reset()", "7");
        assertTrue(said.contains(">>> machine.reset()\r\ncause 2\r\nMicroPython"), said);
        assertTrue(said.contains("\r\n7\r\n"), said);
        assertTrue(said.startsWith("cause 1"), said);
    }

    @Test
    void aScriptIsToldWhyItBegins() throws IOException {
        put("main.py", "import machine, pyb\nprint('cause', machine.reset_cause())\n");
        String said = type("\4pyb.hard_reset()", "\4machine.soft_reset()", "pyb.standby()", "1");
        String causes =
                said.lines()
                        .filter(l -> l.startsWith("cause "))
                        .map(l -> l.substring(6))
                        .collect(Collectors.joining(" "));
        assertEquals("1 0 2 0 0 4", causes, said);
    }

    @Test
    void aWatchdogThatIsNotFedResetsTheBoard() throws IOException {
        put(
                "main.py",
                """
                import machine, time
                cause = machine.reset_cause()
                print('cause', cause)
                if cause == machine.PWRON_RESET:
                    w = machine.WDT(timeout=100)
                    for i in range(5):
                        time.sleep_ms(90)
                        w.feed()
                    print('fed', time.ticks_ms() // 50)
                    while True:
                        pass
                print('then', time.ticks_ms() // 50)
                """);
        String said = type("1");
        assertTrue(said.startsWith("cause 1\r\nfed 9\r\ncause 3\r\nthen 11\r\nMicroPython"), said);
    }

    @Test
    void aWatchdogResetsTheBoardWhileThePromptWaits() throws IOException, InterruptedException {
        RunningBoard running = new RunningBoard();
        BoardClient board = running.client();
        board.until(">>> ");
        board.send("w = machine.WDT(timeout=300)\r");
        board.until("MicroPython v");
        board.until(">>> ");
        board.send("machine.reset_cause()\r");
        assertTrue(board.until(">>> ").contains("\r\n3\r\n"));
        assertEquals(0, running.finish());
    }

    @Test
    void aScriptEndsItself() throws IOException {
        put("main.py", "import sys\nprint('once')\nopen('stop')\nsys.exit()\n");
        String said = type("import os", "os.listdir()");
        assertTrue(said.startsWith("once\r\nTraceback"), said);
    }

    @Test
    void theFlashIsADeviceOfBlocks() {
        String said =
                type(
                        "import pyb",
                        "f = pyb.Flash()",
                        "b = bytearray(512)",
                        "f.ioctl(4, 0), f.ioctl(5, 0), f.readblocks(0, b), b[510:], b[454:462]",
                        "v = pyb.Flash(start=0)",
                        "v.ioctl(4, 0), v.readblocks(0, b), bytes(b[43:51])",
                        "v.writeblocks(223, b'end', 509), f.readblocks(0x100 + 223, b), b[509:]");
        assertTrue(
                said.contains(
                        "(480, 512, 0, bytearray(b'U\\xaa'),"
                                + " bytearray(b'\\x00\\x01\\x00\\x00\\xe0\\x00\\x00\\x00'))"),
                said);
        assertTrue(said.contains("(224, 0, b'PYBFLASH')"), said);
        assertTrue(said.contains("(0, 0, bytearray(b'end'))"), said);
    }

    @Test
    void aBoardOfOnesOwnIsAFolder() throws IOException {
        for (String file : List.of("board.data", "pins.data", "options.profile")) {
            String text =
                    BoardFiles.ofBundle()
                            .text("PYBV11/" + file)
                            .replace("PYBv1.1 with STM32F405RG", "My board")
                            .replace("platform = pyboard", "platform = mine");
            Files.createDirectories(folder.resolve("MINE"));
            Files.writeString(folder.resolve("MINE").resolve(file), text);
        }
        String said =
                run(
                        "import os\ros.uname()\r",
                        "--virtual",
                        "--boards",
                        folder.toString(),
                        "--board",
                        "MINE");
        assertTrue(said.contains("; My board\r\n"), said);
        assertTrue(said.contains("sysname='mine'"), said);
    }

    @Test
    void aFileOfTheHostRunsInsteadOfThePrompt() throws IOException {
        Path script = Files.writeString(folder.resolve("s.py"), "import sys\nprint(sys.argv)\n");
        assertEquals("['" + script + "', 'a']\n", run("", "--virtual", script.toString(), "a"));
    }

    @Test
    void stateOfTheFlashIsSharedByAllWaysIn() {
        String said =
                type(
                        "import os, vfs",
                        "os.mkdir('d')",
                        "open('d/f', 'w').close()",
                        "os.rename('d/f', 'd/G')",
                        "os.listdir('d'), os.stat('/flash/d/g')[0], list(os.ilistdir('/'))",
                        "os.remove('d/G'); os.rmdir('d')",
                        "os.umount('/flash'), os.getcwd(), os.listdir('/')");
        assertTrue(said.contains("(['G'], 32768, [('flash', 16384, 0)])"), said);
        assertTrue(said.contains("(None, '/', [])"), said);
    }
}
