package mp.port.unix.internal.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import mp.core.repl.TerminalSize;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * The terminal through the C library of Linux, at no cost for each switch. The structure is four
 * words of flags (input, output, control, local), a byte, and the control characters.
 */
final class Termios implements Tty {
    private static final int SIZE = 64;
    private static final int INPUT = 0;
    private static final int CONTROL = 8;
    private static final int LOCAL = 12;
    private static final int CHARACTERS = 17;

    private static final int BRKINT_INPCK_ISTRIP_ICRNL_IXON = 02 | 020 | 040 | 0400 | 02000;
    private static final int CSIZE_PARENB = 060 | 0400;
    private static final int CS8 = 060;
    private static final int ISIG = 1;
    private static final int ECHO_ECHOCTL = 010 | 01000;
    private static final long TIOCGWINSZ = 0x5413;

    /** Rows, columns, and two more shorts that nobody fills. */
    private static final int WINDOW_SIZE = 8;

    private static final int VTIME = 5;
    private static final int VMIN = 6;

    private static final FunctionDescriptor SET =
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private static final FunctionDescriptor CONTROL_CALL =
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS);
    private static final FunctionDescriptor GET =
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS);

    private final MethodHandle set;
    private final MethodHandle control;
    private final MemorySegment original = Arena.global().allocate(SIZE);
    private final MemorySegment raw = Arena.global().allocate(SIZE);
    private final MemorySegment silent = Arena.global().allocate(SIZE);

    private Termios(Linker linker, SymbolLookup library) {
        set = linker.downcallHandle(library.findOrThrow("tcsetattr"), SET);
        control =
                linker.downcallHandle(
                        library.findOrThrow("ioctl"),
                        CONTROL_CALL,
                        Linker.Option.firstVariadicArg(2));
    }

    /** Whether this JVM lets us call C without complaining, on a system whose structure we know. */
    static boolean isAvailable() {
        return System.getProperty("os.name").equals("Linux")
                && Termios.class.getModule().isNativeAccessEnabled();
    }

    /** The terminal, or null where standard input is none. */
    static Tty open() {
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        Termios tty = new Termios(linker, library);
        MethodHandle get = linker.downcallHandle(library.findOrThrow("tcgetattr"), GET);
        return tty.read(get) ? tty : null;
    }

    private boolean read(MethodHandle get) {
        try {
            if ((int) get.invokeExact(0, original) != 0) {
                return false;
            }
        } catch (Throwable e) {
            throw new IllegalStateException("tcgetattr", e);
        }
        raw.copyFrom(original);
        change(INPUT, BRKINT_INPCK_ISTRIP_ICRNL_IXON, 0);
        change(CONTROL, CSIZE_PARENB, CS8);
        change(LOCAL, -1, 0);
        raw.set(ValueLayout.JAVA_BYTE, CHARACTERS + VMIN, (byte) 1);
        raw.set(ValueLayout.JAVA_BYTE, CHARACTERS + VTIME, (byte) 0);
        silent.copyFrom(raw);
        silent.set(JAVA_INT, LOCAL, ISIG);
        return true;
    }

    private void change(int offset, int off, int on) {
        raw.set(JAVA_INT, offset, raw.get(JAVA_INT, offset) & ~off | on);
    }

    @Override
    public void raw() {
        set(raw);
    }

    @Override
    public void silent() {
        set(silent);
    }

    @Override
    public boolean showsInterrupt() {
        return (original.get(JAVA_INT, LOCAL) & ECHO_ECHOCTL) == ECHO_ECHOCTL;
    }

    @Override
    public Optional<TerminalSize> size() {
        MemorySegment size = Arena.ofAuto().allocate(WINDOW_SIZE);
        try {
            if ((int) control.invokeExact(0, TIOCGWINSZ, size) != 0) {
                return Optional.empty();
            }
        } catch (Throwable e) {
            throw new IllegalStateException("ioctl", e);
        }
        int rows = Short.toUnsignedInt(size.get(JAVA_SHORT, 0));
        int columns = Short.toUnsignedInt(size.get(JAVA_SHORT, Short.BYTES));
        return rows * columns == 0
                ? Optional.empty()
                : Optional.of(new TerminalSize(columns, rows));
    }

    @Override
    public void restore() {
        set(original);
    }

    private void set(MemorySegment settings) {
        try {
            // A terminal that went away needs no settings.
            int ignored = (int) set.invokeExact(0, 0, settings);
        } catch (Throwable e) {
            throw new IllegalStateException("tcsetattr", e);
        }
    }
}
