package mp.port.minimal.internal;

import mp.core.Release;
import mp.core.Vm;
import mp.core.declare.ServesOption;
import mp.core.repl.History;
import mp.core.repl.Repl;
import mp.core.repl.Terminal;

/** The prompt over the same line on which code prints and reads. */
@ServesOption("MICROPY_ENABLE_COMPILER")
record Prompt(SerialLine line) implements Terminal {
    private static final int HISTORY_LINES = 8;

    Vm.Outcome run(Vm vm) {
        String banner = Release.NAME_AND_VERSION + "; minimal\r\n";
        return new Repl(this, new History(HISTORY_LINES), banner).run(vm);
    }

    /** A key. A line feed counts as the return key, so that files can be piped in. */
    @Override
    public int read() {
        byte[] key = new byte[1];
        return line.read(key, 0, 1) < 0 ? -1 : key[0] == '\n' ? '\r' : key[0] & 0xff;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        line.write(data, from, n);
    }

    @Override
    public void flush() {
        line.flush();
    }
}
