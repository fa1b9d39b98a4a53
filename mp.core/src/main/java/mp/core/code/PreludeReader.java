package mp.core.code;

/** Decodes the prelude of a bytecode function. */
final class PreludeReader {
    private final byte[] code;
    private int at;

    PreludeReader(byte[] code) {
        this.code = code;
    }

    RawCode.Prelude read() {
        int z = next();
        int state = z >> 3 & 0xf;
        int exc = z >> 2 & 1;
        int flags = 0;
        int pos = z & 3;
        int kwOnly = 0;
        int defaults = 0;
        for (int n = 0; (z & 0x80) != 0; n++) {
            z = next();
            state |= (z & 0x30) << 2 * n;
            exc |= (z & 2) << n;
            flags |= (z & 0x40) >> 6 << n;
            pos |= (z & 4) << n;
            kwOnly |= (z & 8) >> 3 << n;
            defaults |= (z & 1) << n;
        }
        int info = 0;
        int cells = 0;
        int n = 0;
        do {
            z = next();
            info |= (z & 0x7e) >> 1 << 6 * n;
            cells |= (z & 1) << n;
            n++;
        } while ((z & 0x80) != 0);
        int start = at;
        int name = number();
        within((long) pos + kwOnly);
        int[] args = new int[pos + kwOnly];
        for (int i = 0; i < args.length; i++) {
            args[i] = number();
        }
        int lines = at;
        within((long) start + info + cells);
        at = start + info;
        int[] cellLocals = new int[cells];
        for (int i = 0; i < cells; i++) {
            cellLocals[i] = next();
        }
        return new RawCode.Prelude(
                state + 1, exc, flags, pos, kwOnly, defaults, name, args, lines, cellLocals, at);
    }

    /** Nothing is larger than the code itself. */
    private void within(long size) {
        if (size < 0 || size > code.length) {
            throw new IndexOutOfBoundsException("a prelude of " + size + " bytes");
        }
    }

    private int next() {
        return code[at++] & 0xff;
    }

    private int number() {
        int v = 0;
        int b;
        do {
            b = next();
            v = v << 7 | b & 0x7f;
        } while ((b & 0x80) != 0);
        return v;
    }
}
