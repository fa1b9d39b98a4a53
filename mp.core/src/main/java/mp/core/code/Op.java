package mp.core.code;

import java.util.Arrays;

/**
 * What every opcode is: one row each, or one row for a run of opcodes that differ in an operand.
 * The emitter, the loader, the disassembler and the verifier derive from the rows what they need.
 */
public enum Op {
    LOAD_CONST_STRING(OpCodes.LOAD_CONST_STRING, Operand.QSTR, 0, 1, "Push an interned string."),
    LOAD_NAME(OpCodes.LOAD_NAME, Operand.QSTR, 0, 1, "Push a local, global or builtin name."),
    LOAD_GLOBAL(OpCodes.LOAD_GLOBAL, Operand.QSTR, 0, 1, "Push a global or builtin name."),
    LOAD_ATTR(OpCodes.LOAD_ATTR, Operand.QSTR, 1, 1, "Replace an object by its attribute."),
    LOAD_METHOD(OpCodes.LOAD_METHOD, Operand.QSTR, 1, 2, "Push a method and its object."),
    LOAD_SUPER_METHOD(
            OpCodes.LOAD_SUPER_METHOD, Operand.QSTR, 3, 2, "Push a method of a base class."),
    STORE_NAME(OpCodes.STORE_NAME, Operand.QSTR, 1, 0, "Store a local name of a class or module."),
    STORE_GLOBAL(OpCodes.STORE_GLOBAL, Operand.QSTR, 1, 0, "Store a global name."),
    STORE_ATTR(OpCodes.STORE_ATTR, Operand.QSTR, 2, 0, "Store or, for null, delete an attribute."),
    DELETE_NAME(OpCodes.DELETE_NAME, Operand.QSTR, 0, 0, "Delete a local name."),
    DELETE_GLOBAL(OpCodes.DELETE_GLOBAL, Operand.QSTR, 0, 0, "Delete a global name."),
    IMPORT_NAME(OpCodes.IMPORT_NAME, Operand.QSTR, 2, 1, "Import a module."),
    IMPORT_FROM(OpCodes.IMPORT_FROM, Operand.QSTR, 1, 2, "Push a name of the module below."),
    MAKE_CLOSURE(OpCodes.MAKE_CLOSURE, Operand.CHILD_CELLS, -1, 1, "Make a closure."),
    MAKE_CLOSURE_DEFARGS(
            OpCodes.MAKE_CLOSURE_DEFARGS, Operand.CHILD_CELLS, -1, 1, "The same with defaults."),
    LOAD_CONST_SMALL_INT(
            OpCodes.LOAD_CONST_SMALL_INT, Operand.SMALL_INT, 0, 1, "Push a small int."),
    LOAD_CONST_OBJ(OpCodes.LOAD_CONST_OBJ, Operand.CONST, 0, 1, "Push a constant."),
    LOAD_FAST_N(OpCodes.LOAD_FAST_N, Operand.LOCAL, 0, 1, "Push a local."),
    LOAD_DEREF(OpCodes.LOAD_DEREF, Operand.LOCAL, 0, 1, "Push what a local's cell holds."),
    STORE_FAST_N(OpCodes.STORE_FAST_N, Operand.LOCAL, 1, 0, "Store a local."),
    STORE_DEREF(OpCodes.STORE_DEREF, Operand.LOCAL, 1, 0, "Store into a local's cell."),
    DELETE_FAST(OpCodes.DELETE_FAST, Operand.LOCAL, 0, 0, "Unbind a local."),
    DELETE_DEREF(OpCodes.DELETE_DEREF, Operand.LOCAL, 0, 0, "Empty a local's cell."),
    BUILD_TUPLE(OpCodes.BUILD_TUPLE, Operand.COUNT, -1, 1, "Make a tuple."),
    BUILD_LIST(OpCodes.BUILD_LIST, Operand.COUNT, -1, 1, "Make a list."),
    BUILD_MAP(OpCodes.BUILD_MAP, Operand.COUNT, 0, 1, "Make an empty dict with room."),
    BUILD_SET(OpCodes.BUILD_SET, Operand.COUNT, -1, 1, "Make a set."),
    BUILD_SLICE(OpCodes.BUILD_SLICE, Operand.COUNT, -1, 1, "Make a slice."),
    STORE_COMP(OpCodes.STORE_COMP, Operand.COUNT, -1, 0, "Add to a comprehension's result below."),
    UNPACK_SEQUENCE(OpCodes.UNPACK_SEQUENCE, Operand.COUNT, 1, -1, "Push all items."),
    UNPACK_EX(
            OpCodes.UNPACK_EX, Operand.COUNT, 1, -1, "Push items, those in the middle as a list."),
    MAKE_FUNCTION(OpCodes.MAKE_FUNCTION, Operand.CHILD, 0, 1, "Make a function."),
    MAKE_FUNCTION_DEFARGS(
            OpCodes.MAKE_FUNCTION_DEFARGS, Operand.CHILD, 2, 1, "Make one with defaults."),
    CALL_FUNCTION(OpCodes.CALL_FUNCTION, Operand.COUNT, -1, 1, "Call."),
    CALL_FUNCTION_VAR_KW(
            OpCodes.CALL_FUNCTION_VAR_KW, Operand.COUNT, -1, 1, "Call with starred arguments."),
    CALL_METHOD(OpCodes.CALL_METHOD, Operand.COUNT, -1, 1, "Call a method."),
    CALL_METHOD_VAR_KW(
            OpCodes.CALL_METHOD_VAR_KW, Operand.COUNT, -1, 1, "The same with starred arguments."),
    UNWIND_JUMP(OpCodes.UNWIND_JUMP, Operand.UNWIND, 0, 0, "Leave handlers and jump."),
    JUMP(OpCodes.JUMP, Operand.JUMP, 0, 0, "Jump."),
    POP_JUMP_IF_TRUE(OpCodes.POP_JUMP_IF_TRUE, Operand.JUMP, 1, 0, "Jump if true."),
    POP_JUMP_IF_FALSE(OpCodes.POP_JUMP_IF_FALSE, Operand.JUMP, 1, 0, "Jump if false."),
    JUMP_IF_TRUE_OR_POP(
            OpCodes.JUMP_IF_TRUE_OR_POP, Operand.FORWARD, 1, 0, "Jump if true, else drop it."),
    JUMP_IF_FALSE_OR_POP(
            OpCodes.JUMP_IF_FALSE_OR_POP, Operand.FORWARD, 1, 0, "Jump if false, else drop it."),
    SETUP_WITH(OpCodes.SETUP_WITH, Operand.FORWARD, 1, 3, "Enter a context."),
    SETUP_EXCEPT(OpCodes.SETUP_EXCEPT, Operand.FORWARD, 0, 0, "Open a handler."),
    SETUP_FINALLY(OpCodes.SETUP_FINALLY, Operand.FORWARD, 0, 0, "Open a finally handler."),
    POP_EXCEPT_JUMP(OpCodes.POP_EXCEPT_JUMP, Operand.FORWARD, 0, 0, "Close a handler and jump."),
    FOR_ITER(OpCodes.FOR_ITER, Operand.FORWARD, 0, 1, "Push the next item, or drop 4 and jump."),
    LOAD_CONST_FALSE(OpCodes.LOAD_CONST_FALSE, Operand.NONE, 0, 1, "Push False."),
    LOAD_CONST_NONE(OpCodes.LOAD_CONST_NONE, Operand.NONE, 0, 1, "Push None."),
    LOAD_CONST_TRUE(OpCodes.LOAD_CONST_TRUE, Operand.NONE, 0, 1, "Push True."),
    LOAD_NULL(OpCodes.LOAD_NULL, Operand.NONE, 0, 1, "Push null."),
    LOAD_BUILD_CLASS(OpCodes.LOAD_BUILD_CLASS, Operand.NONE, 0, 1, "Push __build_class__."),
    LOAD_SUBSCR(OpCodes.LOAD_SUBSCR, Operand.NONE, 2, 1, "Replace object and index by the item."),
    STORE_SUBSCR(OpCodes.STORE_SUBSCR, Operand.NONE, 3, 0, "Store or, for null, delete an item."),
    DUP_TOP(OpCodes.DUP_TOP, Operand.NONE, 1, 2, "Push the top again."),
    DUP_TOP_TWO(OpCodes.DUP_TOP_TWO, Operand.NONE, 2, 4, "Push the top two again."),
    POP_TOP(OpCodes.POP_TOP, Operand.NONE, 1, 0, "Drop the top."),
    ROT_TWO(OpCodes.ROT_TWO, Operand.NONE, 2, 2, "Swap the top two."),
    ROT_THREE(OpCodes.ROT_THREE, Operand.NONE, 3, 3, "Put the top below two others."),
    WITH_CLEANUP(OpCodes.WITH_CLEANUP, Operand.NONE, 3, 1, "Leave a context."),
    END_FINALLY(OpCodes.END_FINALLY, Operand.NONE, 1, 0, "Go on with what the handler broke off."),
    GET_ITER(OpCodes.GET_ITER, Operand.NONE, 1, 1, "Replace an object by its iterator."),
    GET_ITER_STACK(
            OpCodes.GET_ITER_STACK, Operand.NONE, 1, 4, "The same, iterator within the stack."),
    STORE_MAP(OpCodes.STORE_MAP, Operand.NONE, 3, 1, "Store a key into the dict below."),
    RETURN_VALUE(OpCodes.RETURN_VALUE, Operand.NONE, 1, 0, "Return the top."),
    RAISE_LAST(OpCodes.RAISE_LAST, Operand.NONE, 0, 0, "Raise again."),
    RAISE_OBJ(OpCodes.RAISE_OBJ, Operand.NONE, 1, 0, "Raise the top."),
    RAISE_FROM(OpCodes.RAISE_FROM, Operand.NONE, 2, 0, "Raise with a cause."),
    YIELD_VALUE(OpCodes.YIELD_VALUE, Operand.NONE, 1, 1, "Yield the top, push what is sent."),
    YIELD_FROM(OpCodes.YIELD_FROM, Operand.NONE, 2, 1, "Delegate to a generator."),
    IMPORT_STAR(OpCodes.IMPORT_STAR, Operand.NONE, 1, 0, "Bind all names of a module."),
    LOAD_CONST_SMALL_INT_MULTI(
            OpCodes.LOAD_CONST_SMALL_INT_MULTI, 64, 0, 1, "Push an int from -16 on."),
    LOAD_FAST_MULTI(OpCodes.LOAD_FAST_MULTI, 16, 0, 1, "Push one of the first locals."),
    STORE_FAST_MULTI(OpCodes.STORE_FAST_MULTI, 16, 1, 0, "Store one of the first locals."),
    UNARY_OP_MULTI(OpCodes.UNARY_OP_MULTI, 4, 1, 1, "Apply a unary operator."),
    BINARY_OP_MULTI(OpCodes.BINARY_OP_MULTI, 35, 2, 1, "Apply a binary operator.");

    /** The least int that has an opcode of its own. */
    public static final int LEAST_INLINE_INT = -16;

    /** Slots of the stack that an iterator takes. */
    public static final int ITERATOR_SLOTS = 4;

    private static final Op[] BY_CODE = byCode();

    /** The first opcode. */
    public final int code;

    /** How many opcodes the row has. */
    public final int count;

    /** What follows. */
    public final Operand operand;

    /** What it does, one sentence. */
    public final String doc;

    private final int pops;
    private final int pushes;

    Op(int code, Operand operand, int pops, int pushes, String doc) {
        this(code, 1, operand, pops, pushes, doc);
    }

    Op(int code, int count, int pops, int pushes, String doc) {
        this(code, count, Operand.INLINE, pops, pushes, doc);
    }

    Op(int code, int count, Operand operand, int pops, int pushes, String doc) {
        this.code = code;
        this.count = count;
        this.operand = operand;
        this.pops = pops;
        this.pushes = pushes;
        this.doc = doc;
    }

    private static Op[] byCode() {
        Op[] table = new Op[256];
        for (Op op : values()) {
            Arrays.fill(table, op.code, op.code + op.count, op);
        }
        return table;
    }

    /** The row of an opcode, null where there is none. */
    public static Op of(int code) {
        return BY_CODE[code];
    }

    /** Values it takes off the stack (where it goes on behind itself). */
    public long pops(long n, int cells) {
        return switch (this) {
            case BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_SLICE -> n;
            case STORE_COMP -> (n & 3) == 1 ? 2 : 1;
            case MAKE_CLOSURE -> cells;
            case MAKE_CLOSURE_DEFARGS -> cells + 2L;
            case CALL_FUNCTION -> 1 + arguments(n);
            case CALL_FUNCTION_VAR_KW, CALL_METHOD -> 2 + arguments(n);
            case CALL_METHOD_VAR_KW -> 3 + arguments(n);
            default -> pops;
        };
    }

    /** Values it puts on the stack (where it goes on behind itself). */
    public long pushes(long n) {
        return switch (this) {
            case UNPACK_SEQUENCE -> n;
            case UNPACK_EX -> (n & 0xff) + (n >> 8) + 1;
            default -> pushes;
        };
    }

    /** Positional ones count once, those with a keyword twice. */
    private static long arguments(long n) {
        return (n & 0xff) + 2 * (n >> 8);
    }

    /** Whether nothing is run behind it. */
    public boolean ends() {
        return switch (this) {
            case JUMP, UNWIND_JUMP, POP_EXCEPT_JUMP -> true;
            case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM -> true;
            default -> false;
        };
    }
}
