package mp.emitter.nativecode.internal;

import mp.vm.tier.Step;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The registers of a loop and the Java locals that hold their words. */
final class Registers {
    /** Locals that are no registers: this, the host, the stack, the frame and scratch. */
    static final int HOST = 1;

    static final int STACK = 2;
    static final int FRAME = 3;
    static final int SCRATCH = 4;
    static final int SCRATCH_2 = 6;
    private static final int FIRST = 8;

    private final NavigableMap<Integer, Integer> locals = new TreeMap<>();

    Registers(NaturalLoop loop) {
        loop.steps.values().forEach(this::visit);
    }

    private void visit(Step step) {
        switch (step) {
            case Step.Move move -> {
                add(move.to());
                add(move.from());
            }
            case Step.Check check -> add(check.register());
            case Step.Load load -> add(load.to());
            case Step.Constant constant -> add(constant.to());
            case Step.Unary unary -> {
                add(unary.to());
                add(unary.from());
            }
            case Step.Binary binary -> {
                add(binary.to());
                add(binary.left());
                add(binary.right());
            }
            case Step.Branch branch -> add(branch.register());
            case Step.BranchOrder branch -> {
                add(branch.left());
                add(branch.right());
            }
            case Step.Jump jump -> {}
            case Step.Other other -> {}
        }
    }

    private void add(Step.Operand operand) {
        if (operand instanceof Step.Register register) {
            add(register.number());
        }
    }

    private void add(int register) {
        locals.computeIfAbsent(register, r -> FIRST + 2 * locals.size());
    }

    int count() {
        return locals.size();
    }

    Set<Integer> all() {
        return locals.keySet();
    }

    /** The local of a register. */
    int local(int register) {
        return locals.get(register);
    }
}
