package mp.port.unix.internal;

import mp.core.Console;
import mp.core.Vm;
import mp.core.repl.Terminal;
import mp.port.unix.internal.host.Interrupts;
import mp.port.unix.internal.host.Tty;

/**
 * The REPL's view of standard input and output, be they a terminal or not. Signals interrupt the VM
 * only while the terminal is as code wants it.
 */
final class UnixTerminal implements Terminal {
    private final Console console;
    private final Tty tty;
    private final Interrupts interrupts;
    private final Vm vm;
    private final byte[] key = new byte[1];

    /**
     * Makes a terminal.
     *
     * @param tty null where standard input is none
     */
    UnixTerminal(Console console, Tty tty, Interrupts interrupts, Vm vm) {
        this.console = console;
        this.tty = tty;
        this.interrupts = interrupts;
        this.vm = vm;
    }

    @Override
    public int read() {
        int n;
        do {
            n = console.read(key, 0, 1);
        } while (n == 0);
        return n < 0 ? -1 : key[0] == '\n' ? '\r' : key[0] & 0xff;
    }

    @Override
    public void write(byte[] data, int from, int n) {
        console.write(data, from, n);
    }

    @Override
    public void flush() {
        console.flush();
    }

    @Override
    public void raw() {
        interrupts.idle();
        if (tty != null) {
            tty.raw();
        }
    }

    @Override
    public void cooked() {
        if (tty != null) {
            tty.restore();
        }
        interrupts.running(vm);
    }
}
