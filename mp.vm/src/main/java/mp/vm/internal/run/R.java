package mp.vm.internal.run;

/**
 * The operations of register code. An instruction is a long:
 *
 * <pre>
 *  63  56 55          40 39          24 23           8 7     0
 * +------+--------------+--------------+--------------+-------+
 * |  d   |      c       |      b       |      a       |  op   |
 * +------+--------------+--------------+--------------+-------+
 *  \---------- imm (32..63) ---/
 * </pre>
 *
 * a, b and c are registers (slots of the frame, 0 is the function) or small numbers; c and imm are
 * signed where an operation says so.
 */
public final class R {
    /** a = b. */
    public static final int MOVE = 0;

    /** Raises NameError if a is null. */
    public static final int CHECK = 1;

    /** a = small int imm. */
    public static final int LOAD_INT = 2;

    /** a = constant b. */
    public static final int LOAD_CONST = 3;

    /** a = interned string b of the module. */
    public static final int LOAD_STRING = 4;

    /** a = null, None, True, False, by b. */
    public static final int LOAD_WORD = 5;

    /** a = global of site b. */
    public static final int LOAD_GLOBAL = 6;

    /** a = name b of the module, looked up in locals first. */
    public static final int LOAD_NAME = 7;

    /** local b of the body = a. */
    public static final int STORE_NAME = 8;

    /** global b = a. */
    public static final int STORE_GLOBAL = 9;

    /** Deletes local name b. */
    public static final int DELETE_NAME = 10;

    /** Deletes global b. */
    public static final int DELETE_GLOBAL = 11;

    /** a = b.name, at site c. */
    public static final int LOAD_ATTR = 12;

    /** a.name = b, at site c; deletes where b is null. */
    public static final int STORE_ATTR = 13;

    /**
     * a, a+1 = method and self of b.name, at site c; a is null and a+1 the function where not
     * bound.
     */
    public static final int LOAD_METHOD = 14;

    /** a, a+1 = method of super(a+1, a+2).name, name b of the module. */
    public static final int LOAD_SUPER_METHOD = 15;

    /** a = b[c]. */
    public static final int LOAD_SUBSCR = 16;

    /** a[b] = c; deletes where c is null. */
    public static final int STORE_SUBSCR = 17;

    /** a = unary op d of b. */
    public static final int UNARY = 18;

    /** a = not b. */
    public static final int NOT = 19;

    /** a = b op c; d is the operator of {@link mp.core.code.BinaryOp}. */
    public static final int BINARY = 20;

    public static final int ADD = 21;
    public static final int SUB = 22;
    public static final int MUL = 23;
    public static final int AND = 24;
    public static final int OR = 25;
    public static final int XOR = 26;
    public static final int SHL = 27;
    public static final int SHR = 28;
    public static final int FLOORDIV = 29;
    public static final int MOD = 30;

    /** a = b compared with c by d, one of the six orders. */
    public static final int COMPARE = 31;

    /** a = b op signed c; d is the operator. */
    public static final int BINARY_INT = 32;

    public static final int ADD_INT = 33;
    public static final int SUB_INT = 34;

    /** a = b is c. */
    public static final int IS = 35;

    /** Goes to imm. */
    public static final int JUMP = 36;

    /** Goes to imm if a is true. */
    public static final int JUMP_TRUE = 37;

    /** Goes to imm if a is false. */
    public static final int JUMP_FALSE = 38;

    /** Goes on by signed c if a d b holds (d as in COMPARE). */
    public static final int JUMP_IF = 39;

    /** Goes on by signed c if a d b does not hold. */
    public static final int JUMP_UNLESS = 40;

    /** As {@link #JUMP_IF}, b is a signed number. */
    public static final int JUMP_IF_INT = 41;

    /** As {@link #JUMP_UNLESS}, b is a signed number. */
    public static final int JUMP_UNLESS_INT = 42;

    /** a = iter(b). */
    public static final int ITER = 43;

    /** a...a+3 = an iterator over a, for FOR_ITER. */
    public static final int ITER_STACK = 44;

    /** b = next item of a...a+3, or goes on by signed c at the end. */
    public static final int FOR_ITER = 45;

    /** c = call of a with b: positional count and, times 256, keyword count; arguments follow a. */
    public static final int CALL = 46;

    /** As CALL, with the pair of LOAD_METHOD at a and a+1. */
    public static final int CALL_METHOD = 47;

    /** As CALL, with star arguments marked by the bitmap behind the arguments. */
    public static final int CALL_VAR = 48;

    /** As CALL_METHOD, with star arguments. */
    public static final int CALL_METHOD_VAR = 49;

    /** Returns a. */
    public static final int RETURN = 50;

    /** Yields a; a = what is sent. */
    public static final int YIELD = 51;

    /** a = result of delegating to a; a+1 is what is sent. */
    public static final int YIELD_FROM = 52;

    /** Raises a. */
    public static final int RAISE = 53;

    /** Raises the innermost exception of the registers a down to b. */
    public static final int RAISE_LAST = 54;

    /** Raises a from b. */
    public static final int RAISE_FROM = 55;

    /** a = import of name b; a is the level, a+1 the from list. */
    public static final int IMPORT_NAME = 56;

    /** a = name c of module b. */
    public static final int IMPORT_FROM = 57;

    /** Imports all names of module a. */
    public static final int IMPORT_STAR = 58;

    /** a = tuple of c words from b. */
    public static final int BUILD_TUPLE = 59;

    /** a = list of c words from b. */
    public static final int BUILD_LIST = 60;

    /** a = set of c words from b. */
    public static final int BUILD_SET = 61;

    /** a = dict for b entries. */
    public static final int BUILD_MAP = 62;

    /** a[b] = c, of a dict display. */
    public static final int STORE_MAP = 63;

    /** a = slice of c words from b. */
    public static final int BUILD_SLICE = 64;

    /** Adds b to list a. */
    public static final int LIST_APPEND = 65;

    /** Adds b to set a. */
    public static final int SET_ADD = 66;

    /** a... = the b items of a, the first one highest. */
    public static final int UNPACK = 67;

    /** a... = the items of a with a starred one: b before, c after. */
    public static final int UNPACK_EX = 68;

    /** a = function of child b; with defaults at a and a+1 where c is 1. */
    public static final int MAKE_FUNCTION = 69;

    /** a = closure of child b over c cells at a; defaults before them where d is 1. */
    public static final int MAKE_CLOSURE = 70;

    /** a = value of the cell in register b. */
    public static final int LOAD_DEREF = 71;

    /** Value of the cell in register b = a. */
    public static final int STORE_DEREF = 72;

    /** a = value of the closure's cell b. */
    public static final int LOAD_FREE = 73;

    /** Value of the closure's cell b = a. */
    public static final int STORE_FREE = 74;

    /** a = the closure's cell b itself. */
    public static final int LOAD_FREE_CELL = 75;

    /** Empties the cell in register b, which must hold a value. */
    public static final int DELETE_DEREF = 76;

    /** Empties the closure's cell b. */
    public static final int DELETE_FREE = 77;

    /**
     * Enters a context: a is the manager; a, a+1 = __exit__ and self, a+2 = what __enter__ gave.
     */
    public static final int SETUP_WITH = 78;

    /** Leaves a context: a, a+1 as above, a+2 the cause; a = the cause that remains. */
    public static final int WITH_CLEANUP = 79;

    /** Ends a finally: a is None (goes on), an exception (raised) or a number (goes to table b). */
    public static final int END_FINALLY = 80;

    /** a = __build_class__. */
    public static final int LOAD_BUILD_CLASS = 81;

    /** Wraps register a into a new cell. */
    public static final int MAKE_CELL = 82;

    /** The first instruction of a generator: makes the object. */
    public static final int MAKE_GENERATOR = 83;

    /** a = the exception in flight matches b, for {@code except b}. */
    public static final int EXC_MATCH = 84;

    /** a = small int b of the table of long ones. */
    public static final int LOAD_LONG = 85;

    /** a = null: what the try block caught is handled, and {@code sys.exc_info} forgets it. */
    public static final int HANDLED = 86;

    /** Tells the tracer that a line may begin; a = 1 before a return, 2 before a yield. */
    public static final int TRACE = 87;

    /** Tells the tracer that the frame begins, or, where a = 1, that a generator goes on. */
    public static final int TRACE_CALL = 88;

    /** Number of operations. */
    public static final int COUNT = 89;

    private R() {}

    /** An instruction of three operands. */
    public static long abc(int op, int a, int b, int c) {
        return op
                | (long) (a & 0xffff) << 8
                | (long) (b & 0xffff) << 24
                | (long) (c & 0xffff) << 40;
    }

    /** An instruction of four operands. */
    public static long abcd(int op, int a, int b, int c, int d) {
        return abc(op, a, b, c) | (long) d << 56;
    }

    /** An instruction of a register and 32 bits. */
    public static long imm(int op, int a, int imm) {
        return op | (long) (a & 0xffff) << 8 | (long) imm << 32;
    }

    /** The operation. */
    public static int op(long ins) {
        return (int) ins & 0xff;
    }

    /** Operand a. */
    public static int a(long ins) {
        return (int) ins >>> 8 & 0xffff;
    }

    /** Operand b. */
    public static int b(long ins) {
        return (int) (ins >>> 24) & 0xffff;
    }

    /** Operand c. */
    public static int c(long ins) {
        return (int) (ins >>> 40) & 0xffff;
    }

    /** Operand c, signed. */
    public static int sc(long ins) {
        return (short) (ins >>> 40);
    }

    /** Operand b, signed. */
    public static int sb(long ins) {
        return (short) (ins >>> 24);
    }

    /** Operand d. */
    public static int d(long ins) {
        return (int) (ins >>> 56);
    }

    /** The 32 bits of an immediate. */
    public static int imm(long ins) {
        return (int) (ins >> 32);
    }
}
