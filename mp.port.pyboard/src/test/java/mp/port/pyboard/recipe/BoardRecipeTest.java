package mp.port.pyboard.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mp.port.pyboard.internal.board.Board;
import mp.port.pyboard.internal.board.BoardFiles;
import mp.port.pyboard.internal.board.BoardReader;
import mp.port.pyboard.internal.clock.BoardClock;
import mp.port.pyboard.internal.hardware.TestBoard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How to add a board, as {@code docs/boards.md} tells it: copy a folder and change it. */
class BoardRecipeTest {
    private static final Path BOARDS = Path.of("src/main/resources/boards");

    @TempDir Path folder;

    @Test
    void aCopiedFolderIsAnotherBoard() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("MINE"));
        for (String file : List.of("board.data", "pins.data", "options.profile")) {
            String text = Files.readString(BOARDS.resolve("PYBV11").resolve(file));
            Files.writeString(mine.resolve(file), changed(text));
        }
        Board board = BoardReader.read(BoardFiles.in(folder), "MINE");
        String source =
                """
                import pyb
                led = pyb.LED(1)
                led.on()
                print(led, pyb.Pin("LAMP"), pyb.Pin("LAMP")(), hasattr(pyb.Pin.board, "X1"))
                print(pyb.Switch()(), pyb.freq()[0])
                """;
        assertEquals(
                """
                LED(1) Pin(Pin.cpu.C0, mode=Pin.OUT) 1 False
                False 84000000
                """,
                new TestBoard(board, BoardClock.virtual(0)).run(source));
    }

    private static String changed(String text) {
        return text.replace("X1 = A0\n", "LAMP = C0\n")
                .replace("X19 = C0\n", "")
                .replace("TX:X1 ", "TX:A0_ ")
                .replace("1 = LED_RED", "1 = LAMP")
                .replace("CTS:X1", "CTS:A0_")
                .replace("[pins]\n", "[pins]\nA0_ = A0\n")
                .replace("system = 168000000", "system = 84000000")
                .replace("ahb = 168000000", "ahb = 84000000");
    }
}
