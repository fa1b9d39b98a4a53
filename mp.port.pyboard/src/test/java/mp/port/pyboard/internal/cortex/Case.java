package mp.port.pyboard.internal.cortex;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/**
 * A state of a processor, and code that is to run in it. Everything but the code follows from a
 * number, so that a case is recorded in a few bytes; {@code harness.s} knows the layout too.
 *
 * @param seed what the state is made from
 * @param code halfwords; after them comes an undefined instruction, which ends the case
 * @param r registers 0 to 14
 * @param flags the program status
 * @param fpscr the floating-point status
 * @param s the floating-point registers
 * @param data memory, in whose middle the stack ends
 */
record Case(int seed, int[] code, int[] r, int flags, int fpscr, int[] s, byte[] data) {
    static final int CODE = 0x20010000;
    static final int CODE_BYTES = 64;
    static final int DATA = 0x2000FF00;
    static final int DATA_BYTES = 256;
    static final int SP = DATA + 128;
    static final int BYTES = 17 * 4 + 32 * 4 + CODE_BYTES + DATA_BYTES;
    static final int THUMB = 1 << 24;

    private static final int[] NUMBERS = {
        0,
        1,
        2,
        31,
        32,
        33,
        0xFF,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x7FFFFFFF,
        0x80000000,
        -1,
        -2,
        0x80008000
    };
    private static final int[] FLOATS = {
        0,
        1,
        0x007FFFFF,
        0x00800000,
        0x3F800000,
        0x3F7FFFFF,
        0x40000000,
        0x4B000000,
        0x4EFFFFFF,
        0x4F000000,
        0x7F7FFFFF,
        0x7F800000,
        0x7FC00001,
        0x7F800001,
        0x7FFFFFFF,
        0x38800000,
        0x477FE000
    };

    static Case of(int seed, int[] code) {
        Random random = new Random(seed);
        int[] r = new int[15];
        for (int i = 0; i < r.length; i++) {
            r[i] = number(random);
        }
        r[13] = SP;
        int[] s = new int[32];
        int exponent = random.nextInt(256);
        for (int i = 0; i < s.length; i++) {
            s[i] = single(random, exponent);
        }
        int flags = random.nextInt() & 0xF80F0000;
        int fpscr = random.nextInt() & 0xF000009F;
        if (random.nextInt(3) == 0) {
            fpscr |= random.nextInt() & 0x07C00000;
        }
        byte[] data = new byte[DATA_BYTES];
        random.nextBytes(data);
        Case made = new Case(seed, code, r, flags, fpscr, s, data);
        frame(data, r, CODE, flags | THUMB);
        return made;
    }

    private static int number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> NUMBERS[random.nextInt(NUMBERS.length)];
            case 1 -> random.nextInt(256) - 128;
            default -> random.nextInt();
        };
    }

    /** A number that is special, of any size, or of much the same size as others of the case. */
    private static int single(Random random, int exponent) {
        int sign = random.nextInt() & 0x80000000;
        return switch (random.nextInt(6)) {
            case 0 -> sign | FLOATS[random.nextInt(FLOATS.length)];
            case 1 -> random.nextInt();
            case 2 -> sign | Fpu.bits(random.nextInt(1 << random.nextInt(1, 24)));
            default -> sign | (exponent + random.nextInt(3) & 0xFF) << 23 | random.nextInt(1 << 23);
        };
    }

    /** Puts what an exception leaves on the stack into the data. */
    static void frame(byte[] data, int[] r, int pc, int flags) {
        int aligned = r[13] - 32 & ~7;
        ByteBuffer buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        buffer.position(aligned - DATA);
        for (int i = 0; i < 4; i++) {
            buffer.putInt(r[i]);
        }
        buffer.putInt(r[12]).putInt(r[14]).putInt(pc);
        buffer.putInt(flags | (r[13] - aligned == 32 ? 0 : 0x200));
    }

    /** The address after the code. */
    int end() {
        return CODE + 2 * code.length;
    }

    void write(ByteBuffer buffer) {
        for (int register : r) {
            buffer.putInt(register);
        }
        buffer.putInt(flags | THUMB).putInt(fpscr);
        for (int single : s) {
            buffer.putInt(single);
        }
        writeCode(buffer);
        buffer.put(data);
    }

    void writeCode(ByteBuffer buffer) {
        for (int i = 0; i < CODE_BYTES / 2; i++) {
            buffer.putShort((short) (i < code.length ? code[i] : 0xDE00));
        }
    }

    String codeText() {
        StringBuilder text = new StringBuilder();
        for (int halfword : code) {
            text.append(String.format("%04x ", halfword));
        }
        return text.toString().trim();
    }
}
