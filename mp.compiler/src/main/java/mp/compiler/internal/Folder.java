package mp.compiler.internal;

import mp.compiler.internal.Node.Tree;
import mp.core.code.BinaryOp;
import mp.core.code.Constant;

import java.util.HashMap;
import java.util.Map;

/**
 * Folds constant expressions on top of the results, and knows the names that {@code const()}
 * defined. Only whole expressions are folded, never a part of one, and nothing that would raise.
 */
final class Folder {
    /** Bits of a small int where the reference compiler itself runs. */
    private static final int REFERENCE_INT_BITS = 63;

    private final Results results;
    private final Settings settings;
    private final Source source;
    private final ParseCharge charge;
    private final ConstantMath math;
    private final Map<String, Constant> defined = new HashMap<>();

    Folder(Results results, Settings settings, Source source, ParseCharge charge) {
        this.results = results;
        this.settings = settings;
        this.source = source;
        this.charge = charge;
        this.math = new ConstantMath(settings.floatFolding());
    }

    /** The value of a name defined by {@code const()}, or null. */
    Constant constant(String name) {
        return defined.isEmpty() ? null : defined.get(name);
    }

    /**
     * Folds {@code or}, {@code and} and {@code not}: operands that decide nothing go, what follows
     * one that decides goes too. Returns how many of the nodes are left; -1 where the result is
     * complete.
     */
    int logical(int rule, int count) {
        if (rule == Rule.OR_TEST || rule == Rule.AND_TEST) {
            return junction(rule == Rule.OR_TEST, count);
        }
        if (rule == Rule.NOT_TEST_2) {
            Node n = results.peek(0);
            if (Constants.is(n)) {
                results.replace(0, new Node.Tok(Constants.isTrue(n) ? Token.FALSE : Token.TRUE));
                return -1;
            }
        }
        return count;
    }

    private int junction(boolean or, int count) {
        int to = count - 1;
        for (int i = count - 1; i >= 0; i--) {
            Node n = results.peek(i);
            results.replace(to, n);
            if (i == 0 || (or ? Constants.isTrue(n) : Constants.isFalse(n))) {
                break;
            }
            if (!(or ? Constants.isFalse(n) : Constants.isTrue(n))) {
                to--;
            }
        }
        results.drop(to);
        return count - to;
    }

    /** Folds the rule's nodes into one constant; false where they stay. */
    boolean fold(int rule, int count) {
        Constant value =
                switch (rule) {
                    case Rule.EXPR -> chain(BinaryOp.OR, count);
                    case Rule.XOR_EXPR -> chain(BinaryOp.XOR, count);
                    case Rule.AND_EXPR -> chain(BinaryOp.AND, count);
                    case Rule.POWER -> chain(BinaryOp.POWER, count);
                    case Rule.SHIFT_EXPR, Rule.ARITH_EXPR, Rule.TERM -> mixedChain(count);
                    case Rule.FACTOR_2 -> unary();
                    case Rule.ATOM_EXPR_NORMAL -> moduleConstant();
                    default -> null;
                };
        if (value == null) {
            return rule == Rule.EXPR_STMT && settings.constants() && definition();
        }
        if (value instanceof Constant.Int i) {
            charge.number(i.value());
        }
        boolean staysBig = rule == Rule.FACTOR_2 && isBig(results.peek(0));
        results.drop(count);
        results.push(staysBig ? results.object(0, value) : results.constant(0, value));
        return true;
    }

    /** Big ints stay big under unary operators even where the result is small. */
    private boolean isBig(Node n) {
        return n instanceof Tree t
                && t.constant instanceof Constant.Int i
                && Math.max(i.value().bitLength(), settings.smallIntBits()) >= REFERENCE_INT_BITS;
    }

    private Constant number(Node n) {
        if (!(n instanceof Node.Int || Node.is(n, Rule.CONST_OBJECT))) {
            return null;
        }
        Constant c = Constants.of(n);
        boolean numeric =
                c instanceof Constant.Int || c instanceof Constant.Flt && settings.floatFolding();
        return numeric ? c : null;
    }

    private Constant chain(int op, int count) {
        Constant value = number(results.peek(count - 1));
        for (int i = count - 2; i >= 0 && value != null; i--) {
            value = binary(op, value, number(results.peek(i)));
        }
        return value;
    }

    private Constant mixedChain(int count) {
        Constant value = number(results.peek(count - 1));
        for (int i = count - 2; i >= 1 && value != null; i -= 2) {
            int token = ((Node.Tok) results.peek(i)).kind();
            int op = BinaryOp.LSHIFT + token - Token.DBL_LESS;
            value = binary(op, value, number(results.peek(i - 1)));
        }
        return value;
    }

    private Constant binary(int op, Constant a, Constant b) {
        charge.poll();
        return math.binary(op, a, b);
    }

    private Constant unary() {
        Constant value = number(results.peek(0));
        int token = ((Node.Tok) results.peek(1)).kind();
        return value == null ? null : math.unary(token, value);
    }

    /** {@code module.name}, where the module's constants are known. */
    private Constant moduleConstant() {
        if (!settings.moduleConstants()
                || !(results.peek(1) instanceof Node.Name module)
                || !(results.peek(0) instanceof Tree t)
                || t.kind != Rule.TRAILER_PERIOD) {
            return null;
        }
        return source.options().moduleConstants().apply(module.name(), Node.name(t.node(0)));
    }

    /**
     * {@code name = const(value)}: the name means the value from here on. If it begins with an
     * underscore, nothing is left of the statement; true then.
     */
    private boolean definition() {
        Node right = results.peek(0);
        if (!(results.peek(1) instanceof Node.Name name) || !(right instanceof Tree t)) {
            return false;
        }
        if (t.kind == Rule.ANNASSIGN) {
            right = t.node(1);
        }
        if (!(right instanceof Tree call)
                || call.kind != Rule.ATOM_EXPR_NORMAL
                || !"const".equals(Node.nameOrNull(call.node(0)))
                || !Node.is(call.node(1), Rule.TRAILER_PAREN)) {
            return false;
        }
        Node value = call.tree(1).node(0);
        if (!Constants.is(value)) {
            throw results.error("not a constant", call.line);
        }
        defined.put(name.name(), Constants.of(value));
        if (name.name().charAt(0) == '_') {
            results.drop(2);
            results.tree(Rule.PASS_STMT, 0, 0);
            return true;
        }
        results.pop();
        results.push(value);
        return false;
    }
}
