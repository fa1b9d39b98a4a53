package mp.compiler.internal;

import static mp.core.code.OpCodes.*;

import mp.core.code.BinaryOp;
import mp.core.code.CompileError;
import mp.core.code.Constant;
import mp.core.code.Op;
import mp.core.code.UnaryOp;

import java.util.ArrayList;
import java.util.List;

/**
 * Emits the bytecode of one scope, pass after pass. Names, constants and children are numbered in
 * the order of use, in dead code too, although dead code itself is left out. Jumps take the short
 * form where the pass before says that it reaches; so code can only shrink from pass to pass.
 */
final class BytecodeEmitter {
    /** Stack slots of an iterator. */
    static final int ITERATOR_SLOTS = 4;

    /** Marks the break label of a loop whose iterator must be dropped on the way out. */
    static final int BREAK_FROM_FOR = 0x4000_0000;

    private static final int SMALLEST_SHORT_INT = -16;
    private static final int LARGEST_SHORT_INT = 47;
    private static final int SHORT_LOCALS = 16;

    private final ModuleTables tables;
    private final boolean lines;
    private final CodeBuffer info = new CodeBuffer();
    private final CodeBuffer code = new CodeBuffer();
    private final Prelude prelude = new Prelude(info);
    private final Labels labels = new Labels();

    private Scope scope;
    private Pass pass;
    private List<Scope> children;
    private boolean dead;
    private boolean overflow;
    private int stack;
    private int line;
    private int lineOffset;
    private int infoSize;
    private int codeSize;

    BytecodeEmitter(ModuleTables tables, boolean lines) {
        this.tables = tables;
        this.lines = lines;
    }

    void startPass(Pass pass, Scope scope) {
        this.pass = pass;
        this.scope = scope;
        children = new ArrayList<>();
        stack = 0;
        dead = false;
        overflow = false;
        line = 1;
        lineOffset = 0;
        info.start(pass == Pass.EMIT);
        code.start(pass == Pass.EMIT);
        prelude.start(scope, pass.compareTo(Pass.CODE_SIZE) >= 0, tables);
    }

    /** True if the code is complete, false if the pass must be repeated. */
    boolean endPass() {
        if (pass == Pass.SCOPE) {
            return true;
        }
        prelude.end(scope);
        boolean same = info.offset == infoSize && code.offset == codeSize;
        infoSize = info.offset;
        codeSize = code.offset;
        if (pass != Pass.EMIT) {
            return true;
        }
        if (!same) {
            return false;
        }
        if (overflow) {
            throw CompileError.withoutPlace("RuntimeError", "bytecode overflow");
        }
        byte[] whole = new byte[infoSize + codeSize];
        info.copyTo(whole, 0);
        code.copyTo(whole, infoSize);
        scope.code = whole;
        scope.children = children;
        return true;
    }

    void adjustStack(int delta) {
        if (pass != Pass.SCOPE) {
            stack += delta;
            scope.stackSize = Math.max(scope.stackSize, stack);
        }
    }

    /** What follows comes from a line; lines only increase. */
    void line(int to) {
        if (lines && to > line) {
            prelude.lines(code.offset - lineOffset, to - line);
            lineOffset = code.offset;
            line = to;
        }
    }

    private void op(int opcode) {
        count(opcode, 0, 0);
        raw(opcode);
    }

    /** Counts what an instruction takes off the stack and puts on it. */
    private void count(int opcode, int argument, int cells) {
        Op op = Op.of(opcode);
        adjustStack((int) (op.pushes(argument) - op.pops(argument, cells)));
    }

    private void raw(int b) {
        if (!dead) {
            code.add(b);
        }
    }

    private void op(int opcode, int argument) {
        op(opcode, argument, 0);
    }

    private void op(int opcode, int argument, int cells) {
        count(opcode, argument, cells);
        raw(opcode);
        if (!dead) {
            code.number(argument);
        }
    }

    private void nameOp(int opcode, String name) {
        op(opcode, tables.name(name));
    }

    private void jumpOp(int opcode, int label) {
        count(opcode, 0, 0);
        if (dead) {
            return;
        }
        boolean signed = opcode <= POP_JUMP_IF_FALSE;
        boolean wide = true;
        int offset = 0;
        if (pass.compareTo(Pass.CODE_SIZE) >= 0) {
            offset = labels.get(label) - code.offset - 2;
            wide = signed ? offset < -64 || offset > 63 : offset < 0 || offset > 127;
            offset -= wide ? 1 : 0;
        }
        code.add(opcode);
        if (!wide) {
            code.add(signed ? offset + 0x40 : offset);
            return;
        }
        int biased = signed ? offset + 0x4000 : offset;
        overflow |= pass == Pass.EMIT && (biased < 0 || biased > 0x7fff);
        code.add(biased & 0x7f | 0x80);
        code.add(biased >> 7);
    }

    void label(int label) {
        dead = false;
        if (pass != Pass.SCOPE) {
            labels.set(label, code.offset);
        }
    }

    void importName(String name) {
        nameOp(IMPORT_NAME, name);
    }

    void importFrom(String name) {
        nameOp(IMPORT_FROM, name);
    }

    void importStar() {
        op(IMPORT_STAR);
    }

    void loadToken(int token) {
        if (token == Token.ELLIPSIS) {
            loadObject(Constants.ELLIPSIS);
        } else {
            op(LOAD_CONST_FALSE + token - Token.FALSE);
        }
    }

    void loadNone() {
        op(LOAD_CONST_NONE);
    }

    void loadSmallInt(long v) {
        if (v >= SMALLEST_SHORT_INT && v <= LARGEST_SHORT_INT) {
            op(LOAD_CONST_SMALL_INT_MULTI - SMALLEST_SHORT_INT + (int) v);
            return;
        }
        op(LOAD_CONST_SMALL_INT);
        if (!dead) {
            code.signed(v);
        }
    }

    void loadString(String text) {
        nameOp(LOAD_CONST_STRING, text);
    }

    void loadObject(Constant c) {
        op(LOAD_CONST_OBJ, tables.constant(c));
    }

    void loadNull() {
        op(LOAD_NULL);
    }

    void loadFast(int local) {
        if (local < SHORT_LOCALS) {
            op(LOAD_FAST_MULTI + local);
        } else {
            op(LOAD_FAST_N, local);
        }
    }

    void loadGlobal(String name) {
        nameOp(LOAD_GLOBAL, name);
    }

    void load(Variable v) {
        switch (v.kind) {
            case LOCAL -> loadFast(v.local);
            case CELL, FREE -> op(LOAD_DEREF, v.local);
            case GLOBAL_EXPLICIT -> loadGlobal(v.name);
            default -> nameOp(LOAD_NAME, v.name);
        }
    }

    void store(Variable v) {
        switch (v.kind) {
            case LOCAL -> {
                if (v.local < SHORT_LOCALS) {
                    op(STORE_FAST_MULTI + v.local);
                } else {
                    op(STORE_FAST_N, v.local);
                }
            }
            case CELL, FREE -> op(STORE_DEREF, v.local);
            case GLOBAL_EXPLICIT -> nameOp(STORE_GLOBAL, v.name);
            default -> nameOp(STORE_NAME, v.name);
        }
    }

    void delete(Variable v) {
        switch (v.kind) {
            case LOCAL -> op(DELETE_FAST, v.local);
            case CELL, FREE -> op(DELETE_DEREF, v.local);
            case GLOBAL_EXPLICIT -> nameOp(DELETE_GLOBAL, v.name);
            default -> nameOp(DELETE_NAME, v.name);
        }
    }

    void loadMethod(String name) {
        nameOp(LOAD_METHOD, name);
    }

    void loadSuperMethod(String name) {
        nameOp(LOAD_SUPER_METHOD, name);
    }

    void loadBuildClass() {
        op(LOAD_BUILD_CLASS);
    }

    void loadSubscript() {
        op(LOAD_SUBSCR);
    }

    void storeSubscript() {
        op(STORE_SUBSCR);
    }

    void deleteSubscript() {
        loadNull();
        rotThree();
        storeSubscript();
    }

    void loadAttribute(String name) {
        nameOp(LOAD_ATTR, name);
    }

    void storeAttribute(String name) {
        nameOp(STORE_ATTR, name);
    }

    void deleteAttribute(String name) {
        loadNull();
        rotTwo();
        storeAttribute(name);
    }

    void dupTop() {
        op(DUP_TOP);
    }

    void dupTopTwo() {
        op(DUP_TOP_TWO);
    }

    void popTop() {
        op(POP_TOP);
    }

    void rotTwo() {
        op(ROT_TWO);
    }

    void rotThree() {
        op(ROT_THREE);
    }

    void jump(int label) {
        jumpOp(JUMP, label);
        dead = true;
    }

    void popJumpIf(boolean condition, int label) {
        jumpOp(condition ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, label);
    }

    void jumpIfOrPop(boolean condition, int label) {
        jumpOp(condition ? JUMP_IF_TRUE_OR_POP : JUMP_IF_FALSE_OR_POP, label);
    }

    /** Leaves a loop, or begins its next turn, out of so many open handlers. */
    void unwindJump(int label, int handlers) {
        boolean fromFor = (label & BREAK_FROM_FOR) != 0;
        int target = label & ~BREAK_FROM_FOR;
        if (handlers == 0) {
            for (int i = 0; fromFor && i < ITERATOR_SLOTS; i++) {
                raw(POP_TOP);
            }
            jumpOp(JUMP, target);
        } else {
            jumpOp(UNWIND_JUMP, target);
            raw((fromFor ? 0x80 : 0) | handlers);
        }
        dead = true;
    }

    /** SETUP_WITH, SETUP_EXCEPT or SETUP_FINALLY. */
    void setupBlock(int opcode, int label) {
        jumpOp(opcode, label);
    }

    /** The two slots more are for the call of {@code __exit__}. */
    void withCleanup(int label) {
        loadNone();
        label(label);
        adjustStack(2);
        adjustStack(-2);
        op(WITH_CLEANUP);
    }

    void endFinally() {
        op(END_FINALLY);
    }

    void getIter(boolean onStack) {
        op(onStack ? GET_ITER_STACK : GET_ITER);
    }

    void forIter(int label) {
        jumpOp(FOR_ITER, label);
    }

    void forIterEnd() {
        adjustStack(-ITERATOR_SLOTS);
    }

    void popExceptJump(int label) {
        jumpOp(POP_EXCEPT_JUMP, label);
        dead = true;
    }

    /** The exception, and what a jump out of the handler may put above it. */
    void startExceptHandler() {
        adjustStack(4);
    }

    void endExceptHandler() {
        adjustStack(-3);
    }

    void unary(int op) {
        op(UNARY_OP_MULTI + op);
    }

    void binary(int op) {
        op(BINARY_OP_MULTI + op);
    }

    void notIn() {
        binary(BinaryOp.IN);
        unary(UnaryOp.NOT);
    }

    void isNot() {
        binary(BinaryOp.IS);
        unary(UnaryOp.NOT);
    }

    /** BUILD_TUPLE, BUILD_LIST, BUILD_SET or BUILD_SLICE of so many items. */
    void build(int opcode, int items) {
        op(opcode, items);
    }

    void buildMap(int size) {
        op(BUILD_MAP, size);
    }

    void storeMap() {
        op(STORE_MAP);
    }

    /** Adds to the collection of a comprehension, so many slots below. */
    void storeComprehension(Scope.Kind kind, int depth) {
        int pair = kind == Scope.Kind.DICT_COMP ? 1 : 0;
        int type = kind == Scope.Kind.LIST_COMP ? 0 : kind == Scope.Kind.DICT_COMP ? 1 : 2;
        op(STORE_COMP, depth + pair << 2 | type);
    }

    void unpackSequence(int items) {
        op(UNPACK_SEQUENCE, items);
    }

    void unpackEx(int left, int right) {
        op(UNPACK_EX, left | right << 8);
    }

    void makeFunction(Scope child, boolean defaults) {
        op(defaults ? MAKE_FUNCTION_DEFARGS : MAKE_FUNCTION, children.size());
        children.add(child);
    }

    void makeClosure(Scope child, int cells, boolean defaults) {
        int opcode = defaults ? MAKE_CLOSURE_DEFARGS : MAKE_CLOSURE;
        op(opcode, children.size(), cells);
        children.add(child);
        raw(cells);
    }

    /** A call; {@code star} where a bitmap of starred arguments lies on top. */
    void callFunction(int positional, int keywords, boolean star) {
        call(CALL_FUNCTION, positional, keywords, star);
    }

    void callMethod(int positional, int keywords, boolean star) {
        call(CALL_METHOD, positional, keywords, star);
    }

    private void call(int opcode, int positional, int keywords, boolean star) {
        op(opcode + (star ? 1 : 0), keywords << 8 | positional);
    }

    void returnValue() {
        op(RETURN_VALUE);
        dead = true;
    }

    /** With nothing, an exception, or an exception and its cause on the stack. */
    void raise(int arguments) {
        op(RAISE_LAST + arguments);
        dead = true;
    }

    void yieldValue() {
        op(YIELD_VALUE);
        scope.flags |= Scope.GENERATOR;
    }

    void yieldFrom() {
        op(YIELD_FROM);
        scope.flags |= Scope.GENERATOR;
    }
}
