package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mp.core.code.BinaryOp;
import mp.core.memory.CollectorFactory.Stress;
import mp.vm.tier.CompiledLoop;
import mp.vm.tier.LoopHost;
import mp.vm.tier.RegisterCode;
import mp.vm.tier.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stress finds compiled code that keeps a word in a Java local without writing it to its slot. */
class StressProofTest {
    private static final String SOURCE =
            """
            def f(x, n):
                i = 0
                while i < n:
                    i += 1
                return x
            print(f(0.25, 5000))
            """;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenThroughPasses(Stress stress) {
        assertEquals("1.0\n", run(stress, true));
    }

    @Test
    void whatIsNotWrittenThroughIsFound() {
        assertEquals("1.0\n", run(Stress.OFF, false));
        assertThrows(RuntimeException.class, () -> run(Stress.COLLECT, false));
    }

    private static String run(Stress stress, boolean writesThrough) {
        try (LoopVm vm =
                Profile.A64.open(
                        model -> (code, head, lookup) -> new Quadruple(code, head, writesThrough),
                        stress)) {
            return vm.print(SOURCE);
        }
    }

    /** Stands for the loop: multiplies the first parameter by four and leaves. */
    private static final class Quadruple extends CompiledLoop {
        private static final int X = 1;

        private final int end;
        private final boolean writesThrough;

        private Quadruple(RegisterCode code, int head, boolean writesThrough) {
            int pc = head;
            while (!(code.step(pc) instanceof Step.Other)) {
                pc++;
            }
            this.end = pc;
            this.writesThrough = writesThrough;
        }

        @Override
        public int run(LoopHost host, long[] stack, int fp) {
            long x = stack[fp + X];
            long twice = host.binary(fp, end, BinaryOp.ADD, x, x);
            if (writesThrough) {
                host.stack()[fp + X] = twice;
            }
            host.binary(fp, end, BinaryOp.ADD, x, x);
            host.stack()[fp + X] = host.binary(fp, end, BinaryOp.ADD, twice, twice);
            return end;
        }
    }
}
