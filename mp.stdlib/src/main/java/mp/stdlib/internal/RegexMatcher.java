package mp.stdlib.internal;

import mp.core.runtime.PyException;
import mp.core.runtime.Runtime;

import java.util.Arrays;

/**
 * Runs a program over bytes. Choices that are still open lie on a stack of its own, which is
 * bounded; runs that take long can be stopped at the poll.
 */
final class RegexMatcher {
    /** Entries of the stack at which a match fails with RuntimeError. */
    private static final int MOST = 3 << 16;

    private static final int STEPS_PER_POLL = 1024;

    private final Runtime rt;
    private final byte[] code;
    private final byte[] text;
    private final int end;
    private int[] stack = new int[48];
    private int top;

    /** Positions of the groups: begin and end of each, -1 where it took no part. */
    final int[] places;

    RegexMatcher(Runtime rt, RegexProgram program, byte[] text, int end) {
        this.rt = rt;
        this.code = program.code();
        this.text = text;
        this.end = end;
        this.places = new int[2 * program.groups() + 2];
    }

    /**
     * Matches.
     *
     * @param from where to begin
     * @param anchored whether the match must begin there
     * @throws PyException RuntimeError where too much is left open
     */
    boolean run(int from, boolean anchored) {
        Arrays.fill(places, -1);
        top = 0;
        int pc = anchored ? RegexProgram.ANCHORED : 0;
        int at = from;
        for (int steps = 1; ; steps++) {
            if (steps % STEPS_PER_POLL == 0) {
                rt.poll();
            }
            int op = code[pc++];
            switch (op) {
                case RegexProgram.MATCH -> {
                    return true;
                }
                case RegexProgram.JUMP -> pc += 1 + code[pc];
                case RegexProgram.SPLIT -> {
                    push(pc + 1 + code[pc], at, -1);
                    pc++;
                }
                case RegexProgram.SPLIT_AWAY -> {
                    push(pc + 1, at, -1);
                    pc += 1 + code[pc];
                }
                case RegexProgram.SAVE -> {
                    int place = code[pc++] & 0xff;
                    push(0, places[place], place);
                    places[place] = at;
                }
                default -> {
                    boolean consumes = op < RegexProgram.BEGIN;
                    if (holds(op, pc, at)) {
                        pc += operands(op, pc);
                        at += consumes ? 1 : 0;
                    } else {
                        if (!back()) {
                            return false;
                        }
                        pc = stack[top];
                        at = stack[top + 1];
                    }
                }
            }
        }
    }

    /** Undoes what was noted since the last open choice and takes that from the stack. */
    private boolean back() {
        while (top > 0) {
            top -= 3;
            int place = stack[top + 2];
            if (place < 0) {
                return true;
            }
            places[place] = stack[top + 1];
        }
        return false;
    }

    private void push(int pc, int at, int place) {
        if (top == stack.length) {
            if (top >= MOST) {
                throw rt.recursion();
            }
            rt.reserve(8L * top);
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = pc;
        stack[top++] = at;
        stack[top++] = place;
    }

    /** Whether the instruction holds at a position; its operands begin at {@code pc}. */
    private boolean holds(int op, int pc, int at) {
        if (op == RegexProgram.BEGIN) {
            return at == 0;
        }
        if (op == RegexProgram.END) {
            return at == end;
        }
        if (at >= end) {
            return false;
        }
        return switch (op) {
            case RegexProgram.CHAR -> text[at] == code[pc];
            case RegexProgram.ANY -> true;
            case RegexProgram.NAMED_CLASS -> isOf(code[pc], text[at]);
            case RegexProgram.CLASS -> inRanges(pc, text[at]);
            default -> !inRanges(pc, text[at]);
        };
    }

    private int operands(int op, int pc) {
        return switch (op) {
            case RegexProgram.CHAR, RegexProgram.NAMED_CLASS -> 1;
            case RegexProgram.CLASS, RegexProgram.CLASS_NOT -> 1 + 2 * code[pc];
            default -> 0;
        };
    }

    private boolean inRanges(int pc, byte c) {
        int n = code[pc];
        for (int i = 0; i < n; i++) {
            byte first = code[pc + 1 + 2 * i];
            byte last = code[pc + 2 + 2 * i];
            if (first == 0 ? isOf(last, c) : c >= first && c <= last) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(byte name, byte c) {
        boolean digit = c >= '0' && c <= '9';
        boolean is =
                switch (name | 0x20) {
                    case 'd' -> digit;
                    case 's' -> c == ' ' || (c >= '\t' && c <= '\r');
                    default -> digit || c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
                };
        return is == ((name & 0x20) != 0);
    }
}
