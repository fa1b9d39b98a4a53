package mp.vm.internal.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import mp.compiler.PyCompiler;
import mp.core.code.Charge;
import mp.core.code.CompilerOptions;
import mp.core.code.Instruction;
import mp.core.code.Op;
import mp.core.code.RawCode;
import mp.core.code.SourceText;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What register code is for: a turn of a loop takes fewer instructions than in bytecode. The loops
 * have one path only, so their length is what a turn executes.
 */
class LoopLengthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    count a number up       | while n < 9: n += 1
                    sum a range             | for i in range(n): t += i
                    sum a list              | for i in x: t += i
                    sum by index            | for i in range(n): t += x[i]
                    swap neighbours         | while n: x[n], x[n - 1] = x[n - 1], x[n]; n -= 1
                    change an attribute     | while n: x.a += t; n -= 1
                    call a function         | while n: t = f(t, n); n -= 1
                    """)
    void registerCodeIsShorter(String what, String loop) {
        RawCode raw = function("def g(x, n, t, f):\n    " + loop + "\n");
        int before = stackLoop(raw);
        int after = registerLoop(Translator.translate(raw, 0, false));
        System.out.printf(
                "instructions in a turn of '%s': %d in bytecode, %d in register code%n",
                what, before, after);
        assertTrue(after < before, what);
    }

    private static RawCode function(String source) {
        CompilerOptions options =
                new CompilerOptions(
                        CompilerOptions.Input.FILE,
                        false,
                        0,
                        62,
                        Options.at(FeatureLevel.EXTRA, "test"),
                        (module, name) -> null);
        SourceText text = new SourceText(source.getBytes(UTF_8), "loop.py");
        return new PyCompiler().compile(text, options, Charge.NONE).root().children().getFirst();
    }

    /** Instructions from the target of the jump backwards to the jump. */
    private static int stackLoop(RawCode raw) {
        Instruction i = new Instruction(raw.bytecode(), raw.prelude().codeOffset());
        long start = -1;
        int end = -1;
        while (i.step()) {
            boolean jumps =
                    i.op == Op.JUMP || i.op == Op.POP_JUMP_IF_TRUE || i.op == Op.POP_JUMP_IF_FALSE;
            if (jumps && i.operand <= i.at) {
                start = i.operand;
                end = i.at;
            }
        }
        int n = 0;
        Instruction k = new Instruction(raw.bytecode(), (int) start);
        while (k.step() && k.at <= end) {
            n++;
        }
        return n;
    }

    private static int registerLoop(RegCode code) {
        for (int pc = 0; pc < code.ins.length; pc++) {
            long i = code.ins[pc];
            int to =
                    switch (R.op(i)) {
                        case R.JUMP, R.JUMP_TRUE, R.JUMP_FALSE -> R.imm(i);
                        case R.JUMP_IF, R.JUMP_UNLESS, R.JUMP_IF_INT, R.JUMP_UNLESS_INT ->
                                pc + 1 + R.sc(i);
                        default -> Integer.MAX_VALUE;
                    };
            if (to <= pc) {
                return pc - to + 1;
            }
        }
        throw new AssertionError("no loop");
    }
}
