package mp.vm.tier;

import java.lang.invoke.MethodHandles.Lookup;

/** Compiles the loops of one VM. Called by the VM's threads, at a back edge. */
public interface LoopCompiler {
    /**
     * Compiles the loop that begins at {@code head}. Asked once for each loop: the VM remembers the
     * answer with the function's code, and drops the compiled loop when that code dies.
     *
     * @param code the function that the loop is a part of
     * @param head the instruction that a jump backwards goes to
     * @param lookup where hidden classes are to be defined
     * @return null where the loop stays with the interpreter
     */
    CompiledLoop compile(RegisterCode code, int head, Lookup lookup);
}
