package mp.vm.internal.run;

import mp.vm.tier.CompiledLoop;

/** The loops of a function that got hot, by the place of their head. */
final class CodeLoops {
    /** Compiled loops; null where a loop stays with the interpreter. */
    final CompiledLoop[] byHead;

    /** Whether the compiler was asked. */
    final boolean[] decided;

    /** The number of compiled loops. */
    int compiled;

    CodeLoops(int places) {
        this.byHead = new CompiledLoop[places];
        this.decided = new boolean[places];
    }
}
