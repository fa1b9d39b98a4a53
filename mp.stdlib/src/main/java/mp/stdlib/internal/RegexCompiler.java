package mp.stdlib.internal;

import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.util.Arrays;

/**
 * Compiles a pattern in one pass. An operator that repeats what stands before it, or sets an
 * alternative to it, moves that code up to make room for its own; offsets are relative, so that
 * what is moved as a whole stays right. Offsets must fit a byte.
 */
final class RegexCompiler {
    private static final int DEEPEST = 200;

    private final Runtime rt;
    private final byte[] pattern;
    private byte[] code = new byte[64];
    private int size;
    private int count;
    private int groups;
    private int at;
    private int depth;
    private boolean tooFar;

    private RegexCompiler(Runtime rt, byte[] pattern) {
        this.rt = rt;
        this.pattern = pattern;
    }

    /**
     * Compiles.
     *
     * @throws PyException ValueError where the pattern is wrong
     */
    static RegexProgram compile(Runtime rt, byte[] pattern) {
        RegexCompiler c = new RegexCompiler(rt, pattern);
        c.emit(RegexProgram.SPLIT_AWAY, 3);
        c.emit(RegexProgram.ANY);
        c.emit(RegexProgram.JUMP, -5);
        c.emit(RegexProgram.SAVE, 0);
        c.alternatives();
        if (c.tooFar) {
            throw c.tooComplex();
        }
        if (c.current() != 0) {
            throw rt.valueError("error in regex");
        }
        c.emit(RegexProgram.SAVE, 1);
        c.emit(RegexProgram.MATCH);
        return new RegexProgram(Arrays.copyOf(c.code, c.size), c.groups, c.count);
    }

    private PyException tooComplex() {
        return rt.valueError("regex too complex");
    }

    /** The byte at the present place, 0 at the end. */
    private int current() {
        return peek(0);
    }

    private int peek(int ahead) {
        return at + ahead < pattern.length ? pattern[at + ahead] & 0xff : 0;
    }

    private void emit(int op) {
        octet(op);
        count++;
    }

    private void emit(int op, int operand) {
        octet(op);
        octet(operand);
        tooFar |= operand != (byte) operand && op != RegexProgram.CHAR;
        count++;
    }

    private void octet(int b) {
        if (size == code.length) {
            rt.reserve(2L * size);
            code = Arrays.copyOf(code, size * 2);
        }
        code[size++] = (byte) b;
    }

    /** Puts a jump from {@code from} to {@code to} over room that was made for it. */
    private void jump(int from, int op, int to) {
        int by = to - from - 2;
        tooFar |= by != (byte) by;
        code[from] = (byte) op;
        code[from + 1] = (byte) by;
    }

    /** Makes room for a jump before the code from a place on. */
    private void makeRoom(int from) {
        octet(0);
        octet(0);
        System.arraycopy(code, from, code, from + 2, size - 2 - from);
        count++;
    }

    /** Compiles up to the end or a closing parenthesis. */
    private void alternatives() {
        if (++depth > DEEPEST) {
            throw rt.recursion();
        }
        int start = size;
        int term = size;
        int open = -1;
        for (; current() != 0 && current() != ')'; at++) {
            switch (current()) {
                case '?', '*', '+' -> {
                    if (size == term) {
                        throw tooComplex();
                    }
                    repeat(current(), term);
                    term = size;
                }
                case '|' -> {
                    close(open);
                    makeRoom(start);
                    emit(RegexProgram.JUMP, 0);
                    open = size - 2;
                    jump(start, RegexProgram.SPLIT, size);
                    term = size;
                }
                case '^' -> {
                    emit(RegexProgram.BEGIN);
                    term = size;
                }
                case '$' -> {
                    emit(RegexProgram.END);
                    term = size;
                }
                default -> {
                    term = size;
                    term();
                }
            }
        }
        close(open);
        depth--;
    }

    /** Lets the jump behind an alternative lead to the present end. */
    private void close(int open) {
        if (open >= 0) {
            jump(open, RegexProgram.JUMP, size);
        }
    }

    private void repeat(int operator, int term) {
        boolean lazy = peek(1) == '?';
        if (lazy) {
            at++;
        }
        int here = lazy ? RegexProgram.SPLIT_AWAY : RegexProgram.SPLIT;
        switch (operator) {
            case '?' -> {
                makeRoom(term);
                jump(term, here, size);
            }
            case '*' -> {
                makeRoom(term);
                emit(RegexProgram.JUMP, 0);
                jump(size - 2, RegexProgram.JUMP, term);
                jump(term, here, size);
            }
            default -> {
                emit(0, 0);
                jump(size - 2, lazy ? RegexProgram.SPLIT : RegexProgram.SPLIT_AWAY, term);
            }
        }
    }

    private void term() {
        switch (current()) {
            case '.' -> emit(RegexProgram.ANY);
            case '[' -> set();
            case '(' -> group();
            case '\\' -> {
                at++;
                if (current() == 0) {
                    throw tooComplex();
                }
                boolean named = isNamedClass(current());
                emit(named ? RegexProgram.NAMED_CLASS : RegexProgram.CHAR, current());
            }
            default -> emit(RegexProgram.CHAR, current());
        }
    }

    static boolean isNamedClass(int c) {
        return switch (c) {
            case 'd', 'D', 's', 'S', 'w', 'W' -> true;
            default -> false;
        };
    }

    private void set() {
        at++;
        boolean not = current() == '^';
        if (not) {
            at++;
        }
        emit(not ? RegexProgram.CLASS_NOT : RegexProgram.CLASS, 0);
        int length = size - 1;
        int n = 0;
        for (; current() != ']'; at++) {
            range();
            n++;
        }
        tooFar |= n != (byte) n;
        code[length] = (byte) n;
    }

    /** A range, a character, or a named class, which is written as one that begins with 0. */
    private void range() {
        int first = current();
        if (first == '\\') {
            at++;
            first = current();
            if (isNamedClass(first)) {
                octet(0);
                octet(first);
                return;
            }
        }
        if (first == 0) {
            throw tooComplex();
        }
        if (peek(1) == '-' && peek(2) != ']') {
            at += 2;
        }
        octet(first);
        octet(current());
    }

    private void group() {
        boolean noted = peek(1) != '?' || peek(2) != ':';
        at += noted ? 1 : 3;
        int number = 0;
        if (noted) {
            number = ++groups;
            emit(RegexProgram.SAVE, 2 * number);
        }
        alternatives();
        if (current() != ')') {
            throw tooComplex();
        }
        if (noted) {
            emit(RegexProgram.SAVE, 2 * number + 1);
        }
    }
}
