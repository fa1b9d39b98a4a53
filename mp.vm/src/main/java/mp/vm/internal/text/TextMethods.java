package mp.vm.internal.text;

import mp.core.declare.PyFunction;
import mp.vm.internal.run.VmRuntime;

/**
 * The methods that str, bytes and bytearray share. Each answers with an object of its self's type;
 * an argument must be text of the same sort, where bytes and bytearray are one sort.
 */
abstract class TextMethods {
    static final String MORE = "MP_STR_METHODS";

    TextMethods() {}

    /** The lowest index at which a text is found, or -1. */
    @PyFunction(min = 2, max = 4)
    static int find(VmRuntime rt, int base, int n) {
        return Finder.find(rt, base, n, false);
    }

    /** The highest index at which a text is found, or -1. */
    @PyFunction(min = 2, max = 4)
    static int rfind(VmRuntime rt, int base, int n) {
        return Finder.find(rt, base, n, true);
    }

    /** As find, but raises ValueError where there is none. */
    @PyFunction(min = 2, max = 4)
    static int index(VmRuntime rt, int base, int n) {
        return Finder.index(rt, base, n, false);
    }

    /** As rfind, but raises ValueError where there is none. */
    @PyFunction(min = 2, max = 4)
    static int rindex(VmRuntime rt, int base, int n) {
        return Finder.index(rt, base, n, true);
    }

    /** How often a text occurs without overlap. */
    @PyFunction(min = 2, max = 4, option = "MICROPY_PY_BUILTINS_STR_COUNT")
    static int count(VmRuntime rt, int base, int n) {
        return Finder.count(rt, base, n);
    }

    /** Whether it begins with a text or with one of a tuple. */
    @PyFunction(min = 2, max = 4)
    static boolean startswith(VmRuntime rt, int base, int n) {
        return Finder.startsOrEnds(rt, base, n, false);
    }

    /** Whether it ends with a text or with one of a tuple. */
    @PyFunction(min = 2, max = 4)
    static boolean endswith(VmRuntime rt, int base, int n) {
        return Finder.startsOrEnds(rt, base, n, true);
    }

    /** A copy with occurrences replaced. */
    @PyFunction(min = 3, max = 4)
    static long replace(VmRuntime rt, int base, int n) {
        return Finder.replace(rt, base, n);
    }

    /** Before, at and behind the first separator. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_STR_PARTITION")
    static long partition(VmRuntime rt, long self, long separator) {
        return Finder.partition(rt, self, separator, false);
    }

    /** Before, at and behind the last separator. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_STR_PARTITION")
    static long rpartition(VmRuntime rt, long self, long separator) {
        return Finder.partition(rt, self, separator, true);
    }

    /** The items of an iterable, with self between them. */
    @PyFunction
    static long join(VmRuntime rt, long self, long items) {
        return Joiner.join(rt, self, items);
    }

    /** Cuts at a separator or at white space. */
    @PyFunction(min = 1, max = 3)
    static long split(VmRuntime rt, int base, int n) {
        long separator = n > 1 ? rt.arg(base + 1) : 0;
        return Splitter.split(
                rt, rt.arg(base), separator, n > 2 ? rt.toLong(rt.arg(base + 2)) : -1);
    }

    /** As split, but counts the cuts from the right. */
    @PyFunction(min = 1, max = 3)
    static long rsplit(VmRuntime rt, int base, int n) {
        long times = n > 2 ? rt.toLong(rt.arg(base + 2)) : -1;
        return times < 0
                ? split(rt, base, n)
                : Splitter.splitRight(rt, rt.arg(base), rt.arg(base + 1), times);
    }

    /** Cuts at line ends. */
    @PyFunction(
            optional = 1,
            keywords = {"keepends"},
            option = "MICROPY_PY_BUILTINS_STR_SPLITLINES")
    static long splitlines(VmRuntime rt, long self, long keepends) {
        return Splitter.lines(rt, self, keepends != 0 && rt.truth(keepends));
    }

    /** Without white space, or certain characters, at both ends. */
    @PyFunction(optional = 1)
    static long strip(VmRuntime rt, long self, long chars) {
        return Trimmer.strip(rt, self, chars, true, true);
    }

    /** As strip, at the left only. */
    @PyFunction(optional = 1)
    static long lstrip(VmRuntime rt, long self, long chars) {
        return Trimmer.strip(rt, self, chars, true, false);
    }

    /** As strip, at the right only. */
    @PyFunction(optional = 1)
    static long rstrip(VmRuntime rt, long self, long chars) {
        return Trimmer.strip(rt, self, chars, false, true);
    }

    /** With spaces at both sides up to a width. */
    @PyFunction(option = "MICROPY_PY_BUILTINS_STR_CENTER")
    static long center(VmRuntime rt, long self, long width) {
        return Trimmer.center(rt, self, rt.toLong(width));
    }

    /** With arguments in place of its fields. */
    @PyFunction(min = 1, max = -1)
    static long format(VmRuntime rt, int base, int n, int nKw) {
        return BraceFormat.format(rt, base, n, nKw);
    }

    /** With small letters. */
    @PyFunction
    static long lower(VmRuntime rt, long self) {
        return inCase(rt, self, false);
    }

    /** With capital letters. */
    @PyFunction
    static long upper(VmRuntime rt, long self) {
        return inCase(rt, self, true);
    }

    private static long inCase(VmRuntime rt, long self, boolean upper) {
        int kind = rt.kind(self);
        int n = Octets.length(rt, self, kind);
        byte[] to = Octets.room(rt, n);
        Letters.convert(rt.bytes(self), n, upper, to);
        return Octets.make(rt, kind, to);
    }

    /** Whether there is nothing but white space, and some of it. */
    @PyFunction
    static boolean isspace(VmRuntime rt, long self) {
        return Letters.allSpace(rt.bytes(self), Octets.length(rt, self));
    }

    /** Whether there are letters only. */
    @PyFunction
    static boolean isalpha(VmRuntime rt, long self) {
        return Letters.allAlpha(rt.bytes(self), Octets.length(rt, self));
    }

    /** Whether there are digits only. */
    @PyFunction
    static boolean isdigit(VmRuntime rt, long self) {
        return Letters.allDigit(rt.bytes(self), Octets.length(rt, self));
    }

    /** Whether there are letters and all are capitals. */
    @PyFunction
    static boolean isupper(VmRuntime rt, long self) {
        return Letters.allOfCase(rt.bytes(self), Octets.length(rt, self), true);
    }

    /** Whether there are letters and all are small. */
    @PyFunction
    static boolean islower(VmRuntime rt, long self) {
        return Letters.allOfCase(rt.bytes(self), Octets.length(rt, self), false);
    }

    // What CPython has besides

    /** At the left of a width, filled with spaces or another character. */
    @PyFunction(optional = 1, option = MORE)
    static long ljust(VmRuntime rt, long self, long width, long fill) {
        return Padding.justified(rt, self, rt.toLong(width), fill, false);
    }

    /** At the right of a width, filled with spaces or another character. */
    @PyFunction(optional = 1, option = MORE)
    static long rjust(VmRuntime rt, long self, long width, long fill) {
        return Padding.justified(rt, self, rt.toLong(width), fill, true);
    }

    /** With zeros before its digits, but behind a sign. */
    @PyFunction(option = MORE)
    static long zfill(VmRuntime rt, long self, long width) {
        return Padding.zeros(rt, self, rt.toLong(width));
    }

    /** With spaces in place of tabs. */
    @PyFunction(
            optional = 1,
            keywords = {"tabsize"},
            option = MORE)
    static long expandtabs(VmRuntime rt, long self, long tabsize) {
        return Padding.withoutTabs(rt, self, tabsize == 0 ? 8 : rt.toLong(tabsize));
    }

    /** Without a text at its beginning. */
    @PyFunction(option = MORE)
    static long removeprefix(VmRuntime rt, long self, long prefix) {
        return Padding.without(rt, self, prefix, false);
    }

    /** Without a text at its end. */
    @PyFunction(option = MORE)
    static long removesuffix(VmRuntime rt, long self, long suffix) {
        return Padding.without(rt, self, suffix, true);
    }

    /** A capital letter first, then small ones. */
    @PyFunction(option = MORE)
    static long capitalize(VmRuntime rt, long self) {
        return WordCase.CAPITALIZE.of(rt, self);
    }

    /** A capital letter at the beginning of each word. */
    @PyFunction(option = MORE)
    static long title(VmRuntime rt, long self) {
        return WordCase.TITLE.of(rt, self);
    }

    /** Small letters for capitals, and capitals for small letters. */
    @PyFunction(option = MORE)
    static long swapcase(VmRuntime rt, long self) {
        return WordCase.SWAP.of(rt, self);
    }

    /** Whether each word begins with a capital and goes on with small letters. */
    @PyFunction(option = MORE)
    static boolean istitle(VmRuntime rt, long self) {
        return WordCase.isTitle(rt.bytes(self), Octets.length(rt, self));
    }

    /** Whether there are letters and digits only. */
    @PyFunction(option = MORE)
    static boolean isalnum(VmRuntime rt, long self) {
        return WordCase.allAlphanumeric(rt.bytes(self), Octets.length(rt, self));
    }

    /** Whether all characters are of ASCII. */
    @PyFunction(option = MORE)
    static boolean isascii(VmRuntime rt, long self) {
        return Encoding.ASCII.valid(rt.bytes(self), 0, Octets.length(rt, self));
    }
}
