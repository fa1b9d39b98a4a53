package mp.emitter.nativecode.internal;

import mp.vm.tier.RegisterCode;
import mp.vm.tier.Step;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The steps of a loop: all that can be reached from its head and from which the head can be reached
 * again, by jumps and without exceptions. What leaves for good (a return, a raise with the making
 * of its exception, what stands behind a break) is no part of it, nor is anything before the head.
 */
final class NaturalLoop {
    private static final int[] NOWHERE = {};

    /** Where it begins. */
    final int head;

    /** The steps by their place, in order. */
    final NavigableMap<Integer, Step> steps;

    private NaturalLoop(int head, NavigableMap<Integer, Step> steps) {
        this.head = head;
        this.steps = Collections.unmodifiableNavigableMap(steps);
    }

    /** Finds the loop that a jump backwards to {@code head} makes. */
    static NaturalLoop at(RegisterCode code, int head) {
        NavigableMap<Integer, Step> reached = reachable(code, head);
        NavigableMap<Integer, Step> loop = new TreeMap<>();
        loop.put(head, code.step(head));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var entry : reached.descendingMap().entrySet()) {
                int pc = entry.getKey();
                if (!loop.containsKey(pc) && leadsInto(loop, pc, entry.getValue())) {
                    loop.put(pc, entry.getValue());
                    grows = true;
                }
            }
        }
        return new NaturalLoop(head, loop);
    }

    private static NavigableMap<Integer, Step> reachable(RegisterCode code, int head) {
        NavigableMap<Integer, Step> reached = new TreeMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(head);
        while (!open.isEmpty()) {
            int pc = open.pop();
            if (pc < head || reached.containsKey(pc)) {
                continue;
            }
            Step step = code.step(pc);
            reached.put(pc, step);
            for (int next : successors(pc, step)) {
                open.push(next);
            }
        }
        return reached;
    }

    private static boolean leadsInto(NavigableMap<Integer, Step> loop, int pc, Step step) {
        for (int next : successors(pc, step)) {
            if (loop.containsKey(next)) {
                return true;
            }
        }
        return false;
    }

    private static int[] successors(int pc, Step step) {
        return switch (step) {
            case Step.Jump jump -> new int[] {jump.target()};
            case Step.Branch branch -> new int[] {pc + 1, branch.target()};
            case Step.BranchOrder branch -> new int[] {pc + 1, branch.target()};
            case Step.Other other when other.ends() -> NOWHERE;
            default -> new int[] {pc + 1};
        };
    }

    /** Whether a place lies in the loop. */
    boolean contains(int pc) {
        return steps.containsKey(pc);
    }
}
