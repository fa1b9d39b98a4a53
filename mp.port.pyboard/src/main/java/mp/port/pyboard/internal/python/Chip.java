package mp.port.pyboard.internal.python;

import mp.core.Clock;
import mp.core.Entropy;
import mp.core.runtime.Runtime;
import mp.core.runtime.Text;
import mp.port.pyboard.internal.board.Clocks;
import mp.port.pyboard.internal.hardware.Hardware;

import java.util.HexFormat;
import java.util.Set;

/** What {@code pyb} and {@code machine} both offer of the chip. */
final class Chip {
    private static final long MEGA = 1_000_000;
    private static final long MILLI = 1_000_000;
    private static final long FOREVER = Long.MAX_VALUE / 4;
    private static final int ENODEV = 19;
    private static final int RANDOM_BITS = 0x3fff_ffff;

    /** What the clock of the processor can be, in MHz. */
    private static final Set<Long> FREQUENCIES =
            Set.of(
                    8L, 16L, 24L, 30L, 32L, 36L, 40L, 42L, 48L, 54L, 56L, 60L, 64L, 72L, 84L, 96L,
                    108L, 120L, 144L, 168L);

    private Chip() {}

    /** Reads the four frequencies as a tuple, or sets them. */
    static long freq(Runtime rt, int base, int n) {
        Hardware hardware = Hardware.of(rt);
        if (n > 0) {
            long system = rt.toLong(rt.arg(base));
            long ahb = n > 1 ? rt.toLong(rt.arg(base + 1)) : system;
            long apb1 = n > 2 ? rt.toLong(rt.arg(base + 2)) : ahb / 4;
            long apb2 = n > 3 ? rt.toLong(rt.arg(base + 3)) : ahb / 2;
            boolean exact = system % MEGA == 0 && FREQUENCIES.contains(system / MEGA);
            if (!exact || ahb > system || apb1 > ahb || apb2 > ahb || apb1 <= 0 || apb2 <= 0) {
                throw rt.valueError("invalid freq");
            }
            hardware.clocks(new Clocks(system, ahb, apb1, apb2));
            return rt.none;
        }
        Clocks clocks = hardware.clocks();
        int mark = rt.mark();
        rt.newInt(clocks.system());
        rt.newInt(clocks.ahb());
        rt.newInt(clocks.apb1());
        rt.newInt(clocks.apb2());
        return rt.newTuple(mark, rt.mark() - mark);
    }

    /** A random number of 30 bits. */
    static long random(Runtime rt) {
        Entropy entropy = rt.host().entropy();
        if (entropy == null) {
            throw rt.osError(ENODEV);
        }
        byte[] bytes = new byte[Integer.BYTES];
        entropy.fill(bytes);
        int bits = 0;
        for (byte b : bytes) {
            bits = bits << Byte.SIZE | b & 0xff;
        }
        return rt.newInt(bits & RANDOM_BITS);
    }

    /** Holds interrupts back. @return whether they were let through before */
    static boolean disable(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        boolean before = !hardware.interrupts.masked();
        hardware.interrupts.mask(true);
        return before;
    }

    /** Lets interrupts through again, unless the state says that they were held back. */
    static void enable(Runtime rt, long state) {
        Hardware.of(rt).interrupts.mask(state != 0 && !rt.truth(state));
        rt.attend();
    }

    /** Waits for an interrupt; there is at least one in each millisecond. */
    static void idle(Runtime rt) {
        Clock clock = rt.host().clock();
        clock.waitUntil((clock.nanos() / MILLI + 1) * MILLI);
        rt.attend();
    }

    /** Sleeps until a time is over, 0 for ever, or until an interrupt. */
    static void sleep(Runtime rt, long ms) {
        rt.attend();
        Clock clock = rt.host().clock();
        long end = ms == 0 || ms == rt.none ? FOREVER : clock.nanos() + rt.toLong(ms) * MILLI;
        clock.waitUntil(end);
        rt.attend();
    }

    /** Prints what chip this is, and how fast it runs. */
    static void info(Runtime rt) {
        Hardware hardware = Hardware.of(rt);
        Clocks clocks = hardware.clocks();
        HexFormat hex = HexFormat.of();
        byte[] id = hardware.uniqueId();
        Text text = new Text().add("ID=");
        for (int i = 0; i < id.length; i += Integer.BYTES) {
            text.add(i == 0 ? "" : ":").add(hex.formatHex(id, i, i + Integer.BYTES));
        }
        text.add("\nDEVID=0x").add("%04x".formatted(hardware.board.mcu().id()));
        text.add("\nS=").add(clocks.system()).add("\nH=").add(clocks.ahb());
        text.add("\nP1=").add(clocks.apb1()).add("\nP2=").add(clocks.apb2()).add("\n");
        rt.write(text);
    }
}
