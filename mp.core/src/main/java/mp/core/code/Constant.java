package mp.core.code;

import java.math.BigInteger;
import java.util.List;

/** An entry of a module's object table. */
public sealed interface Constant {
    /** A string, UTF-8. */
    record Str(byte[] utf8) implements Constant {}

    /** Bytes. */
    record Bytes(byte[] data) implements Constant {}

    /** An int of any size. */
    record Int(BigInteger value) implements Constant {}

    /** A float. */
    record Flt(double value) implements Constant {}

    /** A complex number. */
    record Cplx(double re, double im) implements Constant {}

    /** A tuple of constants. */
    record Tuple(List<Constant> items) implements Constant {}

    /** None. */
    record None() implements Constant {}

    /** True. */
    record True() implements Constant {}

    /** False. */
    record False() implements Constant {}

    /** Ellipsis. */
    record Ellipsis() implements Constant {}

    /** The table of runtime functions that native code calls. */
    record FunTable() implements Constant {}
}
