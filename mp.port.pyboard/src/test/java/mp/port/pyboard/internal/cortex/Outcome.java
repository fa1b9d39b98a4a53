package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a case came to.
 *
 * @param r registers 0 to 14
 * @param pc where it ended
 * @param flags N, Z, C, V, Q and GE in their places
 * @param cause what the processor says of the fault that ended it
 */
record Outcome(int[] r, int pc, int flags, int fpscr, int cause, int[] s, byte[] data) {
    static final int BYTES = 19 * 4 + 32 * 4 + Case.DATA_BYTES;

    /** The cause of an undefined instruction. */
    static final int UNDEFINED = 1 << 16;

    static final int UNALIGNED = 1 << 24;
    static final int OTHER = 1 << 9;

    static Outcome read(ByteBuffer buffer) {
        int[] r = new int[15];
        for (int i = 0; i < 15; i++) {
            r[i] = buffer.getInt();
        }
        int pc = buffer.getInt();
        int flags = buffer.getInt() & 0xF80F0000;
        int fpscr = buffer.getInt();
        int cause = buffer.getInt();
        int[] s = new int[32];
        for (int i = 0; i < 32; i++) {
            s[i] = buffer.getInt();
        }
        byte[] data = new byte[Case.DATA_BYTES];
        buffer.get(data);
        return new Outcome(r, pc, flags, fpscr, cause, s, data);
    }

    /** Runs a case on the simulator. */
    static Outcome simulated(Case given) {
        Ram ram = new Ram(Case.DATA, Case.CODE + Case.CODE_BYTES - Case.DATA);
        ram.bytes.put(0, given.data()).position(Case.CODE - Case.DATA);
        given.writeCode(ram.bytes);
        Machine ticker = new Machine();
        Core core = new Core(ram, ticker, 0, -1);
        System.arraycopy(given.r(), 0, core.r, 0, 15);
        System.arraycopy(given.s(), 0, core.fpu.s, 0, 32);
        core.fpu.fpscr(given.fpscr());
        core.system.apsr(given.flags(), 3);
        core.pc = Case.CODE;
        int cause = OTHER;
        int pc = 0;
        try {
            Loop.run(core);
        } catch (CpuFault fault) {
            pc = fault.pc;
            cause =
                    switch (fault.kind) {
                        case UNDEFINED -> UNDEFINED;
                        case UNALIGNED -> UNALIGNED;
                        default -> OTHER;
                    };
        } catch (BusFault fault) {
            pc = core.at;
        }
        int[] r = Arrays.copyOf(core.r, 15);
        byte[] data = Arrays.copyOf(ram.bytes.array(), Case.DATA_BYTES);
        int flags = core.system.apsr();
        byte[] code = new byte[Case.CODE_BYTES];
        given.writeCode(ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN));
        boolean untouched =
                Arrays.equals(
                        code,
                        0,
                        code.length,
                        ram.bytes.array(),
                        Case.DATA_BYTES,
                        ram.bytes.capacity());
        boolean stackInPlace = r[13] >= Case.DATA + 40 && r[13] <= Case.CODE;
        if (stackInPlace && untouched) {
            Case.frame(data, r, pc, flags | Case.THUMB);
        } else {
            cause = OTHER;
        }
        return new Outcome(r, pc, flags, core.fpu.fpscr(), cause, core.fpu.s.clone(), data);
    }

    /**
     * Whether the case ran to the end of its code, left that as it was and the stack in its place.
     */
    boolean isOfAll(Case given) {
        return cause == UNDEFINED && pc == given.end();
    }

    /** What has changed, or differs from another outcome: names and values. */
    List<String> against(int[] r, int flags, int fpscr, int[] s, byte[] data) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            note(changes, "r" + i, r[i], this.r[i]);
        }
        note(changes, "flags", flags, this.flags);
        note(changes, "fpscr", fpscr, this.fpscr);
        for (int i = 0; i < 32; i++) {
            note(changes, "s" + i, s[i], this.s[i]);
        }
        ByteBuffer before = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer after = ByteBuffer.wrap(this.data).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < data.length; i += 4) {
            note(changes, "@" + i, before.getInt(i), after.getInt(i));
        }
        return changes;
    }

    private static void note(List<String> changes, String name, int before, int after) {
        if (before != after) {
            changes.add(name + "=" + Integer.toHexString(after));
        }
    }

    List<String> changes(Case given) {
        return against(given.r(), given.flags(), given.fpscr(), given.s(), given.data());
    }

    List<String> differences(Outcome other) {
        List<String> differences = against(other.r, other.flags, other.fpscr, other.s, other.data);
        note(differences, "pc", other.pc, pc);
        note(differences, "cause", other.cause, cause);
        return differences;
    }
}
