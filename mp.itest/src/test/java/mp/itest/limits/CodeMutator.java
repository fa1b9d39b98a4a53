package mp.itest.limits;

import mp.core.code.Instruction;
import mp.core.code.Op;
import mp.core.code.Operand;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes the bytes of one function; knows where its instructions begin. */
final class CodeMutator {
    private final Random random;

    CodeMutator(Random random) {
        this.random = random;
    }

    /** A changed copy of a function's bytes. */
    byte[] change(byte[] code, int codeOffset) {
        List<int[]> spans = spans(code, codeOffset);
        int[] span = spans.get(random.nextInt(spans.size()));
        return switch (random.nextInt(9)) {
            case 0 -> withByte(code, random.nextInt(codeOffset), random.nextInt(256));
            case 1 -> withByte(code, random.nextInt(codeOffset), near(code, 0));
            case 2 -> withByte(code, span[0], random.nextInt(256));
            case 3 -> withByte(code, span[0], sameFormat(code[span[0]] & 0xff));
            case 4 -> operand(code, spans);
            case 5 -> splice(code, span[0], span[1], new byte[0]);
            case 6 -> splice(code, span[0], span[0], slice(code, spans));
            case 7 -> splice(code, span[0], span[1], slice(code, spans));
            default -> simple(code, span);
        };
    }

    private static List<int[]> spans(byte[] code, int codeOffset) {
        List<int[]> spans = new ArrayList<>();
        Instruction i = new Instruction(code, codeOffset);
        while (i.step()) {
            spans.add(new int[] {i.at, i.next});
        }
        return spans;
    }

    /** An opcode that takes the same operand and, often, has the same effect on the stack. */
    private int sameFormat(int opcode) {
        Operand wanted = Op.of(opcode).operand;
        for (int tries = 0; tries < 1000; tries++) {
            int other = random.nextInt(256);
            Op op = Op.of(other);
            boolean one = wanted == Operand.NONE || wanted == Operand.INLINE;
            if (op != null && (op.operand == wanted || one && op.operand == Operand.INLINE)) {
                return other;
            }
        }
        return opcode;
    }

    /** Changes a byte behind an opcode. */
    private byte[] operand(byte[] code, List<int[]> spans) {
        for (int tries = 0; tries < 100; tries++) {
            int[] span = spans.get(random.nextInt(spans.size()));
            if (span[1] - span[0] > 1) {
                int at = span[0] + 1 + random.nextInt(span[1] - span[0] - 1);
                boolean far = random.nextInt(4) == 0;
                return withByte(code, at, far ? random.nextInt(256) : near(code, at));
            }
        }
        return code;
    }

    /** Puts an instruction without an operand there: often the stack stays as deep as it was. */
    private byte[] simple(byte[] code, int[] span) {
        int opcode = code[span[0]] & 0xff;
        Op was = Op.of(opcode);
        for (int tries = 0; tries < 1000; tries++) {
            int other = random.nextInt(256);
            Op op = Op.of(other);
            boolean one =
                    op != null && (op.operand == Operand.NONE || op.operand == Operand.INLINE);
            if (one && op.pops(0, 0) == was.pops(0, 0) && op.pushes(0) == was.pushes(0)) {
                return splice(code, span[0], span[1], new byte[] {(byte) other});
            }
        }
        return code;
    }

    private int near(byte[] code, int at) {
        return code[at] + random.nextInt(9) - 4;
    }

    private byte[] slice(byte[] code, List<int[]> spans) {
        int[] span = spans.get(random.nextInt(spans.size()));
        return java.util.Arrays.copyOfRange(code, span[0], span[1]);
    }

    private static byte[] withByte(byte[] code, int at, int value) {
        byte[] changed = code.clone();
        changed[at] = (byte) value;
        return changed;
    }

    static byte[] splice(byte[] data, int from, int to, byte[] with) {
        byte[] changed = new byte[from + with.length + data.length - to];
        System.arraycopy(data, 0, changed, 0, from);
        System.arraycopy(with, 0, changed, from, with.length);
        System.arraycopy(data, to, changed, from + with.length, data.length - to);
        return changed;
    }
}
