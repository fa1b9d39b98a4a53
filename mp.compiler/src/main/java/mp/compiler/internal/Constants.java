package mp.compiler.internal;

import mp.core.code.Constant;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What constants are among nodes, what they are worth and when two of them are the same. */
final class Constants {
    static final Constant NONE = new Constant.None();
    static final Constant TRUE = new Constant.True();
    static final Constant FALSE = new Constant.False();
    static final Constant ELLIPSIS = new Constant.Ellipsis();
    private static final Constant EMPTY_TUPLE = new Constant.Tuple(List.of());

    private Constants() {}

    /** Whether a node is a constant. */
    static boolean is(Node n) {
        if (n instanceof Node.Tree t) {
            return t.kind == Rule.CONST_OBJECT || t.kind == Rule.ATOM_PAREN && t.node(0) == null;
        }
        if (n instanceof Node.Tok t) {
            return t.kind() >= Token.ELLIPSIS && t.kind() <= Token.TRUE;
        }
        return n instanceof Node.Int || n instanceof Node.Str;
    }

    /** The constant of a node which is one. */
    static Constant of(Node n) {
        if (n instanceof Node.Int i) {
            return new Constant.Int(BigInteger.valueOf(i.value()));
        }
        if (n instanceof Node.Str s) {
            return new Constant.Str(bytes(s.text()));
        }
        if (n instanceof Node.Tree t) {
            return t.kind == Rule.CONST_OBJECT ? t.constant : EMPTY_TUPLE;
        }
        return switch (((Node.Tok) n).kind()) {
            case Token.NONE -> NONE;
            case Token.FALSE -> FALSE;
            case Token.TRUE -> TRUE;
            default -> ELLIPSIS;
        };
    }

    static boolean isTrue(Node n) {
        return is(n) && truth(n);
    }

    static boolean isFalse(Node n) {
        return is(n) && !truth(n);
    }

    private static boolean truth(Node n) {
        if (n instanceof Node.Int i) {
            return i.value() != 0;
        }
        return n instanceof Node.Str s ? !s.text().isEmpty() : truth(of(n));
    }

    private static boolean truth(Constant c) {
        if (c instanceof Constant.Int i) {
            return i.value().signum() != 0;
        }
        if (c instanceof Constant.Flt f) {
            return f.value() != 0;
        }
        if (c instanceof Constant.Str s) {
            return s.utf8().length > 0;
        }
        if (c instanceof Constant.Bytes b) {
            return b.data().length > 0;
        }
        if (c instanceof Constant.Cplx z) {
            return z.re() != 0 || z.im() != 0;
        }
        if (c instanceof Constant.Tuple t) {
            return !t.items().isEmpty();
        }
        return c != NONE && c != FALSE;
    }

    /**
     * Whether two constants may share an entry of the table: of one type, equal, and zeros of one
     * sign.
     */
    static boolean same(Constant a, Constant b) {
        if (a == b) {
            return true;
        }
        if (a.getClass() != b.getClass()) {
            return false;
        }
        if (a instanceof Constant.Int i) {
            return i.value().equals(((Constant.Int) b).value());
        }
        if (a instanceof Constant.Flt f) {
            return sameFloat(f.value(), ((Constant.Flt) b).value());
        }
        if (a instanceof Constant.Str s) {
            return Arrays.equals(s.utf8(), ((Constant.Str) b).utf8());
        }
        if (a instanceof Constant.Bytes s) {
            return Arrays.equals(s.data(), ((Constant.Bytes) b).data());
        }
        if (a instanceof Constant.Cplx z) {
            Constant.Cplx y = (Constant.Cplx) b;
            return z.re() == y.re() && z.im() == y.im();
        }
        return !(a instanceof Constant.Tuple t)
                || sameItems(t.items(), ((Constant.Tuple) b).items());
    }

    /** A hash that constants which are {@link #same} share. A pattern switch would start slowly. */
    static int hash(Constant c) {
        if (c instanceof Constant.Int i) {
            return i.value().hashCode();
        }
        if (c instanceof Constant.Flt f) {
            return Double.hashCode(f.value());
        }
        if (c instanceof Constant.Str s) {
            return Arrays.hashCode(s.utf8());
        }
        if (c instanceof Constant.Bytes b) {
            return ~Arrays.hashCode(b.data());
        }
        if (c instanceof Constant.Cplx z) {
            // zeros of both signs are the same here
            return Double.hashCode(z.re() + 0.0) + Double.hashCode(z.im() + 0.0);
        }
        int hash = 1;
        if (c instanceof Constant.Tuple t) {
            for (Constant item : t.items()) {
                hash = 31 * hash + hash(item);
            }
        }
        return hash;
    }

    private static boolean sameFloat(double a, double b) {
        return a == b && (a != 0 || Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b));
    }

    private static boolean sameItems(List<Constant> a, List<Constant> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
