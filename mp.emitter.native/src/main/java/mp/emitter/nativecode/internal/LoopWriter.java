package mp.emitter.nativecode.internal;

import mp.core.model.ObjectModel;
import mp.vm.tier.LoopHost;
import mp.vm.tier.Step;
import mp.vm.tier.Step.Register;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the body of a compiled loop.
 *
 * <p>Each register of the loop is a Java local. A step that changes one writes the local and the
 * slot of the frame together, and only after all else that it does; after a method of the host that
 * is a safepoint the stack is loaded again. So every place between two steps is one where the
 * interpreter may go on.
 */
final class LoopWriter {
    private static final ClassDesc HOST = LoopHost.class.describeConstable().orElseThrow();
    private static final ClassDesc INT = ConstantDescs.CD_int;
    private static final ClassDesc LONG = ConstantDescs.CD_long;
    private static final ClassDesc BOOLEAN = ConstantDescs.CD_boolean;

    private final CodeBuilder code;
    private final NaturalLoop loop;
    private final ObjectModel model;
    private final Registers registers;
    private final SmallInts ints;
    private final Map<Integer, Label> labels = new LinkedHashMap<>();
    private final Map<Edge, Label> edges = new LinkedHashMap<>();

    /** A jump that has more to do than to go: it polls, or leaves the loop. */
    private record Edge(int from, int to) {
        boolean isBack() {
            return to <= from;
        }
    }

    LoopWriter(CodeBuilder code, NaturalLoop loop, ObjectModel model) {
        this.code = code;
        this.loop = loop;
        this.model = model;
        this.registers = new Registers(loop);
        this.ints = new SmallInts(code, registers, model);
    }

    void write() {
        loop.steps.keySet().forEach(pc -> labels.put(pc, code.newLabel()));
        for (int register : registers.all()) {
            slot(register);
            code.laload().lstore(registers.local(register));
        }
        code.goto_(labels.get(loop.head));
        loop.steps.forEach(this::place);
        edges.forEach(this::edge);
    }

    private void place(int pc, Step step) {
        code.labelBinding(labels.get(pc));
        switch (step) {
            case Step.Move move -> {
                code.lload(registers.local(move.from()));
                store(move.to());
            }
            case Step.Check check -> check(check.register(), pc);
            case Step.Load load -> {
                code.loadConstant(load.word());
                store(load.to());
            }
            case Step.Constant constant -> constant(constant);
            case Step.Unary unary -> unary(unary, pc);
            case Step.Binary binary -> binary(binary, pc);
            case Step.Jump jump -> code.goto_(target(pc, jump.target()));
            case Step.Branch branch -> branch(branch, pc);
            case Step.BranchOrder branch -> branch(branch, pc);
            case Step.Other other -> throw new IllegalArgumentException("not compiled: " + other);
        }
        boolean falls = loop.steps.higherKey(pc) != null && loop.steps.higherKey(pc) == pc + 1;
        if (!(step instanceof Step.Jump) && !falls) {
            code.goto_(target(pc, pc + 1));
        }
    }

    /** Lets the interpreter raise the error. */
    private void check(int register, int pc) {
        Label bound = code.newLabel();
        code.lload(registers.local(register)).lconst_0().lcmp().ifne(bound);
        code.loadConstant(pc).ireturn();
        code.labelBinding(bound);
    }

    private void constant(Step.Constant constant) {
        code.aload(Registers.HOST).iload(Registers.FRAME).loadConstant(constant.index());
        code.invokevirtual(HOST, "constant", MethodTypeDesc.of(LONG, INT, INT));
        store(constant.to());
    }

    private void unary(Step.Unary step, int pc) {
        Label slow = code.newLabel();
        Label end = code.newLabel();
        if (ints.unary(step.op(), step.from(), slow)) {
            code.lstore(registers.local(step.to())).goto_(end);
        }
        code.labelBinding(slow);
        at(pc);
        code.loadConstant(step.op());
        ints.word(step.from());
        code.invokevirtual(HOST, "unary", MethodTypeDesc.of(LONG, INT, INT, INT, LONG));
        code.lstore(registers.local(step.to()));
        reload();
        code.labelBinding(end);
        writeThrough(step.to());
    }

    private void binary(Step.Binary step, int pc) {
        Label slow = code.newLabel();
        Label end = code.newLabel();
        if (ints.binary(step.op(), step.left(), step.right(), slow)) {
            code.lstore(registers.local(step.to())).goto_(end);
        }
        code.labelBinding(slow);
        call("binary", LONG, step.op(), step.left(), step.right(), pc);
        code.lstore(registers.local(step.to()));
        reload();
        code.labelBinding(end);
        writeThrough(step.to());
    }

    private void branch(Step.BranchOrder step, int pc) {
        Label taken = target(pc, step.target());
        Label slow = code.newLabel();
        Label end = code.newLabel();
        ints.guard(step.left(), step.right(), slow);
        ints.compare(step.left(), step.right());
        code.branch(SmallInts.jump(step.op(), step.when()), taken).goto_(end);
        code.labelBinding(slow);
        call("holds", BOOLEAN, step.op(), step.left(), step.right(), pc);
        reload();
        jumpWhen(step.when(), taken);
        code.labelBinding(end);
    }

    private void branch(Step.Branch step, int pc) {
        Label taken = target(pc, step.target());
        Label end = code.newLabel();
        Label holds = step.when() ? taken : end;
        Label fails = step.when() ? end : taken;
        Register register = new Register(step.register());
        equal(register, model.trueWord, holds);
        equal(register, model.falseWord, fails);
        equal(register, model.smallInt(0), fails);
        ints.test(register);
        code.ifeq(holds);
        at(pc);
        ints.word(register);
        code.invokevirtual(HOST, "truth", MethodTypeDesc.of(BOOLEAN, INT, INT, LONG));
        reload();
        jumpWhen(step.when(), taken);
        code.labelBinding(end);
    }

    private void equal(Register register, long word, Label then) {
        ints.word(register);
        code.loadConstant(word).lcmp().ifeq(then);
    }

    private void jumpWhen(boolean when, Label taken) {
        if (when) {
            code.ifne(taken);
        } else {
            code.ifeq(taken);
        }
    }

    /** Calls an operator of the host. */
    private void call(
            String name, ClassDesc result, int op, Step.Operand left, Step.Operand right, int pc) {
        at(pc);
        code.loadConstant(op);
        ints.word(left);
        ints.word(right);
        MethodTypeDesc type = MethodTypeDesc.of(result, INT, INT, INT, LONG, LONG);
        code.invokevirtual(HOST, name, type);
    }

    /** Pushes the host, the frame and the place behind {@code pc}. */
    private void at(int pc) {
        code.aload(Registers.HOST).iload(Registers.FRAME).loadConstant(pc + 1);
    }

    /** Loads the stack again, which may have been replaced. */
    private void reload() {
        code.aload(Registers.HOST);
        code.invokevirtual(HOST, "stack", MethodTypeDesc.of(LONG.arrayType()));
        code.astore(Registers.STACK);
    }

    /** Pops a word into a register. */
    private void store(int register) {
        code.lstore(registers.local(register));
        writeThrough(register);
    }

    private void writeThrough(int register) {
        slot(register);
        code.lload(registers.local(register)).lastore();
    }

    /** Pushes the stack and the index of a register's slot. */
    private void slot(int register) {
        code.aload(Registers.STACK).iload(Registers.FRAME);
        if (register != 0) {
            code.loadConstant(register).iadd();
        }
    }

    /** Where a jump goes: to a step, or to what an edge has to do. */
    private Label target(int from, int to) {
        Edge edge = new Edge(from, to);
        if (loop.contains(to) && !edge.isBack()) {
            return labels.get(to);
        }
        return edges.computeIfAbsent(edge, e -> code.newLabel());
    }

    private void edge(Edge edge, Label label) {
        code.labelBinding(label);
        if (edge.isBack()) {
            poll(edge.from());
        }
        if (loop.contains(edge.to())) {
            code.goto_(labels.get(edge.to()));
        } else {
            code.loadConstant(edge.to()).ireturn();
        }
    }

    private void poll(int pc) {
        Label idle = code.newLabel();
        code.aload(Registers.HOST);
        code.invokevirtual(HOST, "pending", MethodTypeDesc.of(BOOLEAN));
        code.ifeq(idle);
        at(pc);
        code.invokevirtual(HOST, "poll", MethodTypeDesc.of(ConstantDescs.CD_void, INT, INT));
        reload();
        code.labelBinding(idle);
    }
}
