package mp.port.pyboard.internal.board;

import mp.core.options.ProfileException;

import java.nio.file.Path;

/**
 * Reads the data of a board and says what it found or what is wrong: for those who write a board.
 *
 * <p>Arguments: the name of the board and, unless it is one of this bundle, the folder that holds
 * its folder.
 */
final class CheckBoard {
    private CheckBoard() {}

    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: CheckBoard <board> [<folder>]");
            System.exit(2);
        }
        BoardFiles files =
                args.length == 1 ? BoardFiles.ofBundle() : BoardFiles.in(Path.of(args[1]));
        try {
            System.out.println(summary(BoardReader.read(files, args[0])));
        } catch (BoardException | ProfileException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static String summary(Board board) {
        return "%s: %s, %s with %d pins, %d names for them, %d LEDs, %d buses"
                .formatted(
                        board.name(),
                        board.machine(),
                        board.mcu().core(),
                        board.mcu().pins().size(),
                        board.pins().size(),
                        board.leds().size(),
                        board.buses().size());
    }
}
