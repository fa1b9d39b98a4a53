package mp.compiler.internal;

/**
 * Writes what stands before a function's code: sizes and counts, names of the function and its
 * parameters, the line table, and which locals become cells.
 */
final class Prelude {
    private final CodeBuffer out;
    private int begin;
    private int infoBytes;
    private int cells;

    Prelude(CodeBuffer out) {
        this.out = out;
    }

    /** With sizes once a pass has found them out. */
    void start(Scope scope, boolean sizes, ModuleTables tables) {
        signature(scope);
        if (sizes) {
            sizes(infoBytes, cells);
        }
        begin = out.offset;
        out.number(tables.name(scope.name));
        for (int i = 0; i < scope.positional + scope.keywordOnly; i++) {
            out.number(tables.name(parameterName(scope, i)));
        }
    }

    /** A star for what is no parameter: a closed-over variable. */
    private static String parameterName(Scope scope, int local) {
        for (int i = 0; i < scope.size(); i++) {
            Variable v = scope.variable(i);
            if (v.isParameter && v.local == local) {
                return v.name;
            }
        }
        return "*";
    }

    /** First byte {@code xSSSSEAA}, then {@code xFSSKAED} as long as anything is left. */
    private void signature(Scope scope) {
        int state = Math.max(1, scope.locals + scope.stackSize) - 1;
        int handlers = scope.exceptionStackSize;
        int flags = scope.flags & 0xf;
        int positional = scope.positional;
        int keywordOnly = scope.keywordOnly;
        int defaults = scope.positionalDefaults;
        int b = (state & 0xf) << 3 | (handlers & 1) << 2 | positional & 3;
        state >>= 4;
        handlers >>= 1;
        positional >>= 2;
        while ((state | handlers | flags | positional | keywordOnly | defaults) != 0) {
            out.add(b | 0x80);
            b =
                    (flags & 1) << 6
                            | (state & 3) << 4
                            | (keywordOnly & 1) << 3
                            | (positional & 1) << 2
                            | (handlers & 1) << 1
                            | defaults & 1;
            flags >>= 1;
            state >>= 2;
            keywordOnly >>= 1;
            positional >>= 1;
            handlers >>= 1;
            defaults >>= 1;
        }
        out.add(b);
    }

    /** Bytes {@code xIIIIIIC}. */
    private void sizes(int info, int cellCount) {
        do {
            int b = (info & 0x3f) << 1 | cellCount & 1;
            info >>= 6;
            cellCount >>= 1;
            out.add((info | cellCount) != 0 ? b | 0x80 : b);
        } while ((info | cellCount) != 0);
    }

    /**
     * An entry of the line table: {@code 0LLBBBBB}, or {@code 1LLLBBBB LLLLLLLL}; several if need
     * be.
     */
    void lines(int bytes, int lines) {
        while (bytes > 0 || lines > 0) {
            int b;
            int l;
            if (lines <= 6 || bytes > 0xf) {
                b = Math.min(bytes, 0x1f);
                l = b < bytes ? 0 : Math.min(lines, 3);
                out.add(b | l << 5);
            } else {
                b = bytes;
                l = Math.min(lines, 0x7ff);
                out.add(0x80 | b | l >> 4 & 0x70);
                out.add(l);
            }
            bytes -= b;
            lines -= l;
        }
    }

    void end(Scope scope) {
        infoBytes = out.offset - begin;
        cells = 0;
        for (int i = 0; i < scope.size(); i++) {
            Variable v = scope.variable(i);
            if (v.kind == Variable.Kind.CELL) {
                out.add(v.local);
                cells++;
            }
        }
    }
}
