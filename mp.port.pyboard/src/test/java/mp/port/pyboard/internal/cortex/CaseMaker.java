package mp.port.pyboard.internal.cortex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes random cases in which each kind of instruction comes as often as any other: encodings are
 * sorted by what they decode to. Instructions that leave the code or reach a processor's
 * surroundings are left to tests of their own.
 */
final class CaseMaker {
    private static final int MOVW = 0xF240;
    private static final int MOVT = 0xF2C0;

    private final Random random;
    private final List<List<int[]>> kinds;

    CaseMaker(long seed) {
        random = new Random(seed);
        Map<Integer, List<int[]>> byOp = new TreeMap<>();
        for (int h = 0; h < 0xE800; h++) {
            add(byOp, Decoder16.decode(Case.CODE, h), h);
        }
        for (int h = 0xE800; h <= 0xFFFF; h++) {
            for (int i = 0; i < 1000; i++) {
                addWide(byOp, h, random.nextInt(0x10000));
            }
        }
        for (int rt = 0; rt < 16; rt++) {
            addWide(byOp, 0xEEF1, rt << 12 | 0xA10);
            addWide(byOp, 0xEEE1, rt << 12 | 0xA10);
            addWide(byOp, 0xF3EF, rt << 8 | 0x8000);
            addWide(byOp, 0xF380 | rt, random.nextInt(1, 4) << 10 | 0x8000);
        }
        kinds = List.copyOf(byOp.values());
    }

    private static void addWide(Map<Integer, List<int[]>> byOp, int h, int g) {
        add(byOp, Decoder.wide(Case.CODE, h, g) | Ins.WIDE, h, g);
    }

    private static void add(Map<Integer, List<int[]>> byOp, long ins, int... encoding) {
        int op = Ins.op(ins);
        boolean literal = op >= Op.MEM_LITERAL && op < Op.MEM_PRE;
        boolean special = (op == Op.MSR || op == Op.MRS) && (Ins.imm(ins) & 0xFF) >= 8;
        boolean leaves = op >= Op.B && op < Op.MRS || op == Op.SVC || op == Op.BKPT;
        boolean list = op == Op.LDM_UP || op == Op.LDM_DOWN;
        boolean jumps = op == Op.LOAD_PC || list && Ins.imm(ins) >>> 15 != 0;
        boolean exclusive = op == Op.LDREX || op == Op.LDREXB || op == Op.LDREXH;
        boolean others = op == Op.UNDEFINED || literal || special || leaves || jumps || exclusive;
        if (!others) {
            int key = op << 1 | encoding.length - 1;
            byOp.computeIfAbsent(key, k -> new ArrayList<>()).add(encoding);
        }
    }

    /** How many kinds of instructions there are, wide ones apart. */
    int kinds() {
        return kinds.size();
    }

    /** A case that the simulator runs to its end. */
    Case next() {
        while (true) {
            List<Integer> code = new ArrayList<>();
            int parts = random.nextInt(1, 6);
            for (int i = 0; i < parts; i++) {
                part(code);
            }
            if (code.size() < Case.CODE_BYTES / 2 - 2) {
                int[] halfwords = code.stream().mapToInt(Integer::intValue).toArray();
                Case made = Case.of(random.nextInt(0x1000000), halfwords);
                if (Outcome.simulated(made).isOfAll(made)) {
                    return made;
                }
            }
        }
    }

    private void part(List<Integer> code) {
        List<Integer> body = new ArrayList<>();
        switch (random.nextInt(8)) {
            case 0 -> {
                int count = random.nextInt(1, 5);
                int condition = random.nextInt(14);
                int mask = 1 << 4 - count;
                for (int i = 1; i < count; i++) {
                    mask |= random.nextInt(2) << 4 - i;
                }
                for (int i = 0; i < count; i++) {
                    instruction(code, body);
                }
                code.add(0xBF00 | condition << 4 | mask);
            }
            case 1 -> {
                instruction(code, body);
                branch(code, body.size());
            }
            default -> instruction(code, body);
        }
        code.addAll(body);
    }

    /** A branch forwards over some halfwords. */
    private void branch(List<Integer> code, int over) {
        int condition = random.nextInt(14);
        switch (random.nextInt(5)) {
            case 0 -> code.add(0xD000 | condition << 8 | over - 1);
            case 1 -> code.addAll(List.of(0xF000 | condition << 6, 0x8000 | over));
            case 2 -> code.add(0xB100 | over - 1 << 3 | random.nextInt(8));
            case 3 -> code.add(0xB900 | over - 1 << 3 | random.nextInt(8));
            default -> code.addAll(List.of(0xF000, 0xB800 | over));
        }
    }

    /** One instruction, and before it what makes its address one in the data. */
    private void instruction(List<Integer> before, List<Integer> code) {
        List<int[]> kind = kinds.get(random.nextInt(kinds.size()));
        int[] encoding = kind.get(random.nextInt(kind.size()));
        long ins =
                encoding.length == 1
                        ? Decoder16.decode(Case.CODE, encoding[0])
                        : Decoder.wide(Case.CODE, encoding[0], encoding[1]);
        int op = Ins.op(ins);
        boolean memory = op >= Op.MEM_OFFSET && op < Op.MUL && op != Op.CLREX;
        if ((memory || op >= Op.VLOAD && op <= Op.VSTM_DOWN) && Ins.rn(ins) != 13) {
            base(before, ins, op);
        }
        for (int halfword : encoding) {
            code.add(halfword);
        }
    }

    private void base(List<Integer> code, long ins, int op) {
        boolean single = op < Op.LDM_UP || op == Op.LOAD_SP;
        int place =
                Case.DATA
                        + 128
                        + random.nextInt(-16, 16) * (single && random.nextBoolean() ? 1 : 4);
        boolean index = op >= Op.MEM_INDEX && op < Op.MEM_LITERAL;
        index |= op == Op.LOAD_SP && Ins.ra(ins) == 1;
        boolean offset = !index && (op < Op.MEM_POST || op < Op.CLREX && op >= Op.LDRD);
        offset |= op == Op.VLOAD || op == Op.VSTORE;
        if (index) {
            set(code, Ins.rm(ins), random.nextInt(32));
        }
        set(code, Ins.rn(ins), offset ? place - Ins.imm(ins) : place);
    }

    private static void set(List<Integer> code, int register, int value) {
        move(code, MOVW, register, value & 0xFFFF);
        move(code, MOVT, register, value >>> 16);
    }

    private static void move(List<Integer> code, int base, int register, int imm16) {
        code.add(base | imm16 >>> 12 | imm16 >>> 1 & 0x400);
        code.add(imm16 << 4 & 0x7000 | register << 8 | imm16 & 0xFF);
    }
}
