package mp.port.pyboard.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import mp.core.Storage;
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
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the lights say at a start, in virtual time: that it starts, that a script has failed, and
 * what kind of start somebody chooses who holds the switch. Times are in milliseconds.
 */
@Timeout(60)
class LightsTest {
    @TempDir private Path folder;
    private final LightWatch watch = new LightWatch();

    /** Gives power to a board in a scenario; returns what the line said to some input. */
    private String start(String scenario, String input) throws IOException {
        Path file = Files.writeString(folder.resolve("s"), "part watch w\n" + scenario);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {"--virtual", "--flash", image().toString(), "--scenario", file.toString()};
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        assertEquals(0, RunningBoard.program(watch).run(args, in, out, out), out::toString);
        return out.toString(UTF_8);
    }

    private Path image() {
        return folder.resolve("flash.img");
    }

    private void put(String name, String text) throws IOException {
        try (FlashImage flash = FlashImage.in(image())) {
            Storage files = Factory.mount(new FatFormat(), flash, () -> 0);
            try (SeekableByteChannel file = files.open(name, "w")) {
                file.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            }
        }
    }

    /** The chosen mode blinks six times. */
    private static String blinks(int from, String lights) {
        StringBuilder all = new StringBuilder();
        for (int at = from; at < from + 600; at += 100) {
            all.append(' ').append(at).append(' ').append(at + 50).append(lights);
        }
        return all.toString();
    }

    @Test
    void greenUntilBootHasRun() throws IOException {
        put("boot.py", "import pyb\npyb.delay(300)\n");
        put("main.py", "import pyb\npyb.delay(50)\npyb.LED(4).on()\n");
        start("", "1\r");
        assertEquals("0G 300 350B", watch.seen());
    }

    @Test
    void aFailedBootIsShownFourTimes() throws IOException {
        put("boot.py", "1/0\n");
        put("main.py", "print('main')\n");
        String said = start("", "1\r");
        assertEquals("0R 250G 500R 750G 1000R 1250G 1500R 1750G 2000", watch.seen());
        assertFalse(said.contains("main\r\n"), said);
    }

    @Test
    void aFailedMainIsShownThreeTimes() throws IOException {
        put("main.py", "1/0\n");
        start("", "1\r");
        assertEquals("0R 250G 500R 750G 1000R 1250G 1500", watch.seen());
    }

    @Test
    void handlersRunAndPowerEndsWhileAFailureIsShown() throws IOException {
        put(
                "boot.py",
                "import pyb\nl = pyb.LED(4)\nt = pyb.Timer(4, freq=10)\n"
                        + "t.callback(lambda t: l.toggle())\n1/0\n");
        start("at 420ms power off\n", "1\r");
        assertEquals("0R 100RB 200R 250G 300GB 400G 420", watch.seen());
    }

    @Test
    void aSwitchLetGoOfAtOnceChoosesANormalStart() throws IOException {
        put("main.py", "print('main')\n");
        String said = start("at 0ms press USR for 100ms\n", "1\r");
        assertEquals("0G" + blinks(100, "G") + " 1100", watch.seen());
        assertTrue(said.startsWith("main\r\n"), said);
    }

    @Test
    void theSecondModeIsSafe() throws IOException {
        put("boot.py", "print('boot')\n");
        put("main.py", "print('main')\n");
        String said = start("at 0ms press USR for 700ms\n", "1\r");
        assertEquals("0G 600Y" + blinks(700, "Y") + " 1700", watch.seen());
        assertTrue(said.startsWith("MicroPython"), said);
    }

    @Test
    void safeIsTheFirstStartAlone() throws IOException {
        put("main.py", "print('main')\n");
        String said = start("at 0ms press USR for 700ms\n", "1\r\0042\r");
        assertTrue(said.contains("soft reboot\r\nmain\r\n"), said);
    }

    @Test
    void theThirdModeMakesTheFilesystemAnew() throws IOException {
        put("main.py", "print('main')\n");
        put("other.py", "");
        String said = start("at 0ms press USR for 1300ms\n", "import os\rsorted(os.listdir())\r");
        assertEquals("0G 600Y 1200GY" + blinks(1300, "GY") + " 2300G 2500", watch.seen());
        assertTrue(said.startsWith("MicroPython"), said);
        assertTrue(said.contains("['README.txt', 'boot.py', 'main.py']"), said);
    }

    @Test
    void theModesBeginAnewAfterTheThird() throws IOException {
        start("at 0ms press USR for 1810ms\n", "1\r");
        assertEquals("0G 600Y 1200GY 1800G" + blinks(1820, "G") + " 2820", watch.seen());
    }

    @Test
    void theSwitchCountsAtAHardResetAndNotAtASoftOne() throws IOException {
        put("main.py", "print('main')\n");
        String held = "at 10ms press USR for 700ms\n";
        String wait = "import pyb, machine; pyb.delay(20)\r";
        assertTrue(start(held, wait + "\0042\r").contains("soft reboot\r\nmain\r\n"));
        String said = start(held, wait + "machine.reset()\r2\r");
        assertTrue(said.contains("machine.reset()\r\nMicroPython"), said);
    }
}
