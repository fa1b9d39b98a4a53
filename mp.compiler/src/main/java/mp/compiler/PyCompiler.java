package mp.compiler;

import mp.compiler.internal.Compile;
import mp.core.assembly.MachineTarget;
import mp.core.code.Charge;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceCompiler;
import mp.core.code.SourceText;

import java.util.List;

/** Compiles Python source to MicroPython bytecode. Keeps nothing between two texts. */
public final class PyCompiler implements SourceCompiler {
    /** Levels that fit half of a Java stack of 256 KiB; loading classes takes some, too. */
    private static final int LEVELS = 200;

    private final int levels;
    private final List<MachineTarget> targets;

    /** For threads with a small stack; makes no machine code. */
    public PyCompiler() {
        this(List.of());
    }

    /** For threads with a small stack. */
    public PyCompiler(List<MachineTarget> targets) {
        this(LEVELS, targets);
    }

    /**
     * For a thread whose stack bears so many nested expressions and statements.
     *
     * @param levels how deep a parse tree may be
     * @param targets what makes machine code
     */
    public PyCompiler(int levels, List<MachineTarget> targets) {
        this.levels = levels;
        this.targets = List.copyOf(targets);
    }

    @Override
    public CompiledModule compile(SourceText source, CompilerOptions options, Charge charge) {
        return Compile.module(source, options, charge, levels, targets);
    }

    @Override
    public List<String> parseTree(SourceText source, CompilerOptions options, Charge charge) {
        return Compile.tree(source, options, charge, levels);
    }
}
