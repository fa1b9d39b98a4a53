package mp.port.pyboard.internal.cortex;

/**
 * A program did what its processor cannot do. The program has ended; the processor can be called.
 */
public final class CpuFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** No such instruction here, or one whose effect the architecture does not say. */
        UNDEFINED("undefined instruction"),
        /** Nothing answers at the address. */
        BAD_ADDRESS("nothing at"),
        /** The instruction, or the memory, does not allow this address to be unaligned. */
        UNALIGNED("unaligned access to"),
        /** The address holds no code. */
        NO_CODE("no code at"),
        /** A branch to an address without its Thumb bit. */
        NOT_THUMB("branch to ARM code at"),
        /** The stack would grow out of its region. */
        STACK_OVERFLOW("stack overflow, sp would be"),
        /** A breakpoint. */
        BREAKPOINT("breakpoint"),
        /** A call of a supervisor, which is not there. */
        SUPERVISOR_CALL("supervisor call");

        final String text;

        Kind(String text) {
            this.text = text;
        }

        boolean hasAddress() {
            return this != UNDEFINED && this != BREAKPOINT && this != SUPERVISOR_CALL;
        }
    }

    /** What went wrong. */
    public final Kind kind;

    /** The address of the instruction. */
    public final int pc;

    /** The instruction as hexadecimal halfwords, or "?" where it cannot be read. */
    public final String instruction;

    /** The address that was accessed or branched to; of no meaning for the other kinds. */
    public final int address;

    CpuFault(Kind kind, int pc, String instruction, int address) {
        super(message(kind, pc, instruction, address), null, false, false);
        this.kind = kind;
        this.pc = pc;
        this.instruction = instruction;
        this.address = address;
    }

    private static String message(Kind kind, int pc, String instruction, int address) {
        String what = kind.hasAddress() ? kind.text + " 0x" + hex(address) : kind.text;
        return what + " (pc=0x" + hex(pc) + ", instruction " + instruction + ")";
    }

    private static String hex(int address) {
        return String.format("%08x", address);
    }
}
