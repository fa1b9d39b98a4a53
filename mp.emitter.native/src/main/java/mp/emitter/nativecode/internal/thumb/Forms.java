package mp.emitter.nativecode.internal.thumb;

import mp.emitter.nativecode.internal.thumb.Form.Needs;
import mp.emitter.nativecode.internal.thumb.Operand.Block;
import mp.emitter.nativecode.internal.thumb.Operand.Core;
import mp.emitter.nativecode.internal.thumb.Operand.CoreOrFlags;
import mp.emitter.nativecode.internal.thumb.Operand.Fixed;
import mp.emitter.nativecode.internal.thumb.Operand.Immediate;
import mp.emitter.nativecode.internal.thumb.Operand.Label;
import mp.emitter.nativecode.internal.thumb.Operand.Memory;
import mp.emitter.nativecode.internal.thumb.Operand.Registers;
import mp.emitter.nativecode.internal.thumb.Operand.Single;
import mp.emitter.nativecode.internal.thumb.Operand.Special;

import java.util.ArrayList;
import java.util.List;

/**
 * The instructions: a row for each way to write one. Of two rows that suit, the first one counts.
 */
final class Forms {
    private static final Core LOW_0 = new Core(7, Place.at(0, 3));
    private static final Core LOW_3 = new Core(7, Place.at(3, 3));
    private static final Core LOW_6 = new Core(7, Place.at(6, 3));
    private static final Core LOW_8 = new Core(7, Place.at(8, 3));
    private static final Core LOW_16 = new Core(7, Place.at(16, 4));
    private static final Core ANY_0 = new Core(15, Place.at(0, 4));
    private static final Core ANY_3 = new Core(15, Place.at(3, 4));
    private static final Core ANY_8 = new Core(15, Place.at(8, 4));
    private static final Core ANY_12 = new Core(15, Place.at(12, 4));
    private static final Core ANY_16 = new Core(15, Place.at(16, 4));
    private static final Core ANY_SPLIT = new Core(15, Place.at(0, 3).and(3, 1, 7));
    private static final Core ANY_TWICE = new Core(15, Place.at(0, 4).and(0, 4, 16));
    private static final Core ANY_PAIR = new Core(15, Place.at(8, 4).and(0, 4, 40));
    private static final Core UP_TO_R12 = new Core(12, Place.at(8, 4));

    private static final Immediate BITS_3 = new Immediate(0x7, Place.at(6, 3));
    private static final Immediate BITS_5 = new Immediate(0x1f, Place.at(6, 5));
    private static final Immediate BITS_8 = new Immediate(0xff, Place.at(0, 8));
    private static final Immediate BITS_16 = new Immediate(0xffff, sixteen(0, 0));
    private static final Immediate BITS_32 =
            new Immediate(0xffff_ffff, new Place(both(sixteen(0, 32), sixteen(16, 0))));

    private static final Memory BYTE = memory(new Immediate(0x1f, Place.of(0, 5, 6)));
    private static final Memory HALF = memory(new Immediate(0x3e, Place.of(1, 5, 6)));
    private static final Memory WORD = memory(new Immediate(0x7c, Place.of(2, 5, 6)));
    private static final Memory EXCLUSIVE =
            new Memory(ANY_16, new Immediate(0xff, Place.of(2, 6, 0)), false);
    private static final Memory FLOAT =
            new Memory(LOW_16, new Immediate(0x3fc, Place.of(2, 8, 0)), false);

    private static final Single S_D = new Single(Place.of(1, 4, 12).and(0, 1, 22));
    private static final Single S_N = new Single(Place.of(1, 4, 16).and(0, 1, 7));
    private static final Single S_M = new Single(Place.of(1, 4, 0).and(0, 1, 5));

    private static final Place NEAR = Place.of(1, 11, 0);
    private static final Label SHORT = new Label(9, Place.of(1, 8, 0));
    private static final Label MIDDLE = new Label(12, NEAR);
    private static final Label LONG =
            new Label(21, NEAR.and(12, 6, 16).and(18, 1, 13).and(19, 1, 11).and(20, 1, 26));
    private static final Label CALL = new Label(23, NEAR.and(12, 11, 16));

    private static final Fixed ANYTHING = new Fixed(null);

    private final List<Form> forms = new ArrayList<>();

    private Forms() {}

    /** All of them. */
    static List<Form> all() {
        Forms f = new Forms();
        f.others();
        f.branches();
        f.moves();
        f.arithmetic();
        f.memory();
        f.wide();
        f.blocks();
        f.floats();
        return List.copyOf(f.forms);
    }

    private static Memory memory(Immediate offset) {
        return new Memory(LOW_3, offset, true);
    }

    /** A number of 16 bits, as {@code movw} holds it. */
    private static Place sixteen(int from, int to) {
        return Place.of(from, 8, to)
                .and(from + 8, 3, to + 12)
                .and(from + 11, 1, to + 26)
                .and(from + 12, 4, to + 16);
    }

    private static Place.Run[] both(Place a, Place b) {
        Place all = a;
        for (Place.Run run : b.runs()) {
            all = all.and(run.from(), run.bits(), run.to());
        }
        return all.runs();
    }

    private void add(Needs needs, String name, long code, Operand... operands) {
        int size = code >> 16 == 0 ? 2 : code >> 32 == 0 ? 4 : 8;
        forms.add(new Form(name, needs, size, code, List.of(operands)));
    }

    private void thumb(String name, long code, Operand... operands) {
        add(Needs.THUMB, name, code, operands);
    }

    private void v7(String name, long code, Operand... operands) {
        add(Needs.ARMV7M, name, code, operands);
    }

    private void single(String name, long code, Operand... operands) {
        add(Needs.FLOATS, name, code, operands);
    }

    private void others() {
        thumb("nop", 0xbf00);
        thumb("wfi", 0xbf30);
        thumb("cpsid", 0xb672, ANYTHING);
        thumb("cpsie", 0xb662, ANYTHING);
        thumb("push", 0xb400, new Registers(0xbf00, Place.at(0, 8).and(14, 1, 8)));
        thumb("pop", 0xbc00, new Registers(0x7f00, Place.at(0, 8).and(15, 1, 8)));
        v7("push", 0xe92d_0000L, new Registers(0, Place.at(0, 16)));
        v7("pop", 0xe8bd_0000L, new Registers(0, Place.at(0, 16)));
        v7("mrs", 0xf3ef_8000L, UP_TO_R12, new Special(Place.at(0, 8)));
    }

    private void branches() {
        thumb("b", 0xe000, MIDDLE);
        thumb("bl", 0xf000_f800L, CALL);
        thumb("bx", 0x4700, ANY_3);
        for (Condition c : Condition.values()) {
            long narrow = 0xd000 | c.ordinal() << 8;
            thumb("b" + c.text(), narrow, SHORT);
            thumb("b" + c.text() + "_n", narrow, SHORT);
            v7("b" + c.text() + "_w", 0xf000_8000L | (long) c.ordinal() << 22, LONG);
        }
    }

    private void moves() {
        thumb("mov", 0x4600, ANY_SPLIT, ANY_3);
        thumb("mov", 0x2000, LOW_8, BITS_8);
        v7("movw", 0xf240_0000L, ANY_8, BITS_16);
        v7("movt", 0xf2c0_0000L, ANY_8, BITS_16);
        v7("movwt", 0xf240_0000_f2c0_0000L, ANY_PAIR, BITS_32);
    }

    private void arithmetic() {
        thumb("and_", 0x4000, LOW_0, LOW_3);
        thumb("eor", 0x4040, LOW_0, LOW_3);
        thumb("lsl", 0x4080, LOW_0, LOW_3);
        thumb("lsr", 0x40c0, LOW_0, LOW_3);
        thumb("asr", 0x4100, LOW_0, LOW_3);
        thumb("adc", 0x4140, LOW_0, LOW_3);
        thumb("sbc", 0x4180, LOW_0, LOW_3);
        thumb("ror", 0x41c0, LOW_0, LOW_3);
        thumb("tst", 0x4200, LOW_0, LOW_3);
        thumb("neg", 0x4240, LOW_0, LOW_3);
        thumb("cmp", 0x4280, LOW_0, LOW_3);
        thumb("cmn", 0x42c0, LOW_0, LOW_3);
        thumb("orr", 0x4300, LOW_0, LOW_3);
        thumb("mul", 0x4340, LOW_0, LOW_3);
        thumb("bic", 0x4380, LOW_0, LOW_3);
        thumb("mvn", 0x43c0, LOW_0, LOW_3);
        thumb("cmp", 0x2800, LOW_8, BITS_8);
        thumb("add", 0x3000, LOW_8, BITS_8);
        thumb("sub", 0x3800, LOW_8, BITS_8);
        thumb("add", 0x1800, LOW_0, LOW_3, LOW_6);
        thumb("sub", 0x1a00, LOW_0, LOW_3, LOW_6);
        thumb("add", 0x1c00, LOW_0, LOW_3, BITS_3);
        thumb("sub", 0x1e00, LOW_0, LOW_3, BITS_3);
        thumb("lsl", 0x0000, LOW_0, LOW_3, BITS_5);
        thumb("lsr", 0x0800, LOW_0, LOW_3, BITS_5);
        thumb("asr", 0x1000, LOW_0, LOW_3, BITS_5);
    }

    private void memory() {
        thumb("ldr", 0x6800, LOW_0, WORD);
        thumb("ldrb", 0x7800, LOW_0, BYTE);
        thumb("ldrh", 0x8800, LOW_0, HALF);
        thumb("str", 0x6000, LOW_0, WORD);
        thumb("strb", 0x7000, LOW_0, BYTE);
        thumb("strh", 0x8000, LOW_0, HALF);
        v7("ldrex", 0xe850_0f00L, ANY_12, EXCLUSIVE);
        v7("strex", 0xe840_0000L, ANY_8, ANY_12, EXCLUSIVE);
    }

    private void wide() {
        v7("clz", 0xfab0_f080L, ANY_8, ANY_TWICE);
        v7("rbit", 0xfa90_f0a0L, ANY_8, ANY_TWICE);
        v7("sdiv", 0xfb90_f0f0L, ANY_8, ANY_16, ANY_0);
        v7("udiv", 0xfbb0_f0f0L, ANY_8, ANY_16, ANY_0);
    }

    /** {@code it} with up to three letters, {@code t} or {@code e}. */
    private void blocks() {
        for (int n = 0; n <= 3; n++) {
            for (int otherwise = 0; otherwise < 1 << n; otherwise++) {
                StringBuilder name = new StringBuilder("it");
                for (int i = n - 1; i >= 0; i--) {
                    name.append((otherwise >> i & 1) != 0 ? 'e' : 't');
                }
                int letters = 0xf & -(1 << 4 - n);
                int mask = otherwise << 4 - n | 1 << 3 - n;
                v7(name.toString(), 0xbf00 | mask, new Block(letters));
            }
        }
    }

    private void floats() {
        single("vadd", 0xee30_0a00L, S_D, S_N, S_M);
        single("vsub", 0xee30_0a40L, S_D, S_N, S_M);
        single("vmul", 0xee20_0a00L, S_D, S_N, S_M);
        single("vdiv", 0xee80_0a00L, S_D, S_N, S_M);
        single("vcmp", 0xeeb4_0ac0L, S_D, S_M);
        single("vsqrt", 0xeeb1_0ac0L, S_D, S_M);
        single("vneg", 0xeeb1_0a40L, S_D, S_M);
        single("vcvt_f32_s32", 0xeeb8_0ac0L, S_D, S_M);
        single("vcvt_s32_f32", 0xeebd_0ac0L, S_D, S_M);
        single("vmrs", 0xeef1_0a10L, new CoreOrFlags(Place.at(12, 4)), new Fixed("FPSCR"));
        single("vmov", 0xee00_0a10L, S_N, ANY_12);
        single("vmov", 0xee10_0a10L, ANY_12, S_N);
        single("vldr", 0xed90_0a00L, S_D, FLOAT);
        single("vstr", 0xed80_0a00L, S_D, FLOAT);
    }
}
