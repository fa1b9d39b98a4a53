package mp.stdlib.internal;

/**
 * A compiled pattern, in MicroPython's form, which {@code re.DEBUG} shows. A jump's operand counts
 * from behind it.
 *
 * @param code the instructions: an opcode, then its operands, each a byte
 * @param groups the number of groups in parentheses
 * @param count the number of instructions
 */
record RegexProgram(byte[] code, int groups, int count) {
    /** A certain byte. */
    static final int CHAR = 1;

    /** Any byte. */
    static final int ANY = 2;

    /** A byte within one of so many ranges. */
    static final int CLASS = 3;

    /** A byte outside of all ranges. */
    static final int CLASS_NOT = 4;

    /** A byte of a named class. */
    static final int NAMED_CLASS = 5;

    /** The begin of the text. */
    static final int BEGIN = 0x50;

    /** The end of the text. */
    static final int END = 0x51;

    static final int JUMP = 0x60;

    /** Goes on here, and at the target where that fails. */
    static final int SPLIT = 0x61;

    /** Goes on at the target, and here where that fails. */
    static final int SPLIT_AWAY = 0x62;

    /** Notes the position. */
    static final int SAVE = 0x7e;

    static final int MATCH = 0x7f;

    /**
     * Where the code of a match that is tied to the position begins; before it the search begins.
     */
    static final int ANCHORED = 5;

    /** As {@code re.DEBUG} shows it, without the last line end. */
    String listing() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < code.length) {
            out.append(String.format("%2d: ", at));
            at = instruction(out, at);
        }
        return out.append("Bytes: " + code.length + ", insts: " + count).toString();
    }

    private int instruction(StringBuilder out, int at) {
        int op = code[at++];
        switch (op) {
            case SPLIT -> jump(out, "split", at++);
            case SPLIT_AWAY -> jump(out, "rsplit", at++);
            case JUMP -> jump(out, "jmp", at++);
            case CHAR -> out.append("char ").append((char) (code[at++] & 0xff));
            case ANY -> out.append("any");
            case CLASS, CLASS_NOT -> at = ranges(out, op, at);
            case NAMED_CLASS -> out.append("namedclass ").append((char) code[at++]);
            case SAVE -> out.append("save ").append(code[at++] & 0xff);
            case BEGIN -> out.append("assert bol");
            case END -> out.append("assert eol");
            default -> out.append("match");
        }
        out.append('\n');
        return at;
    }

    private void jump(StringBuilder out, String name, int at) {
        int by = code[at];
        out.append(name).append(' ').append(at + 1 + by).append(" (").append(by).append(')');
    }

    private int ranges(StringBuilder out, int op, int at) {
        int n = code[at++];
        out.append(op == CLASS ? "class " : "classnot ").append(n);
        for (int i = 0; i < n; i++) {
            out.append(String.format(" 0x%02x-0x%02x", code[at], code[at + 1]));
            at += 2;
        }
        return at;
    }
}
