package mp.stdlib.internal.vfs;

/**
 * The mode of {@code open}.
 *
 * @param action r, w, a or x; the last one that is given
 */
record OpenMode(char action, boolean update, boolean binary) {
    static OpenMode parse(String mode) {
        char action = 'r';
        boolean update = false;
        boolean binary = false;
        for (int i = 0; i < mode.length(); i++) {
            switch (mode.charAt(i)) {
                case 'r', 'w', 'a', 'x' -> action = mode.charAt(i);
                case '+' -> update = true;
                case 'b' -> binary = true;
                case 't' -> binary = false;
                default -> {}
            }
        }
        return new OpenMode(action, update, binary);
    }

    /** The mode as the host knows it. */
    String text() {
        return update ? action + "+" : String.valueOf(action);
    }

    boolean writes() {
        return update || action != 'r';
    }

    boolean appends() {
        return action == 'a';
    }

    /** The ordinal of the type of the file. */
    int ordinal() {
        return binary ? FileIoTypeTable.TABLE.ordinal : TextIoWrapperTypeTable.TABLE.ordinal;
    }
}
