package mp.port.pyboard.internal.board;

import java.util.List;

/**
 * A line {@code name = value} of a data file.
 *
 * @param file its file, for messages
 * @param line its number, counted from 1
 * @param name what stands before the sign
 * @param value what stands behind it
 */
record Entry(String file, int line, String name, String value) {
    /** What to throw when there is something wrong with the line. */
    BoardException wrong(String what) {
        return new BoardException(file, line, what);
    }

    /** The words of the value; none where it is a dash. */
    List<String> words() {
        return value.equals("-") ? List.of() : List.of(value.split("\\s+"));
    }

    /** The value as a number, decimal or with 0x. */
    long number() {
        return number(value);
    }

    /** A word of the value as an address or another number that is not negative. */
    long number(String word) {
        try {
            long number = Long.decode(word);
            if (number >= 0 && number <= 0xffff_ffffL) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong("not a number: " + word);
        }
        throw wrong("not a number of 32 bits: " + word);
    }
}
