package mp.core.code;

/**
 * Where and how a function is made by the one around it.
 *
 * @param line the source line, 0 where nothing makes it
 * @param cells how many cells it is handed, which are its first locals
 */
public record Definition(int line, int cells) {
    /** Of what nothing makes: the body of a module. */
    public static final Definition NONE = new Definition(0, 0);

    /** How a function makes one of its children. */
    public static Definition of(RawCode parent, int child) {
        Instruction i = new Instruction(parent.bytecode(), parent.prelude().codeOffset());
        while (i.step()) {
            boolean makes = i.op.operand == Operand.CHILD || i.op.operand == Operand.CHILD_CELLS;
            if (makes && i.operand == child) {
                return new Definition(parent.lineAt(i.at), i.extra);
            }
        }
        return NONE;
    }

    /** How a function is made somewhere inside another one. */
    public static Definition inside(RawCode root, RawCode code) {
        for (int i = 0; i < root.children().size(); i++) {
            RawCode child = root.children().get(i);
            Definition found = child == code ? of(root, i) : inside(child, code);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }
}
