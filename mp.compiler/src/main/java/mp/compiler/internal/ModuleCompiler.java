package mp.compiler.internal;

import mp.core.code.CompiledModule;
import mp.core.code.RawCode;

import java.util.ArrayList;
import java.util.List;

/**
 * Compiles a parse tree: a pass over all scopes finds out where names live, then each scope is
 * compiled for its stack, for its size, and until its code no longer shrinks.
 */
final class ModuleCompiler {
    private final Settings settings;
    private final String file;
    private final ModuleTables tables;
    private final Compilation compilation;
    private final ScopeBodies bodies;
    private final AssemblyScopes assembly;

    ModuleCompiler(
            Settings settings, String file, int deepest, Processor processor, ParseCharge charge) {
        this.settings = settings;
        this.file = file;
        tables = new ModuleTables(file);
        BytecodeEmitter emitter = new BytecodeEmitter(tables, settings.lines());
        compilation = new Compilation(settings, emitter, deepest, processor, charge);
        bodies = new ScopeBodies(compilation);
        assembly = new AssemblyScopes(compilation);
    }

    CompiledModule compile(Node root) {
        Scope module = compilation.open(Scope.Kind.MODULE, root, RawCode.Kind.BYTECODE);
        List<Scope> scopes = compilation.scopes;
        // the pass itself finds further scopes
        for (int i = 0; i < scopes.size(); i++) {
            Scope s = scopes.get(i);
            if (s.emit == RawCode.Kind.ASM) {
                assembly.read(s);
            } else {
                bodies.compile(s, Pass.SCOPE);
                closeOver(s);
            }
            check();
        }
        for (Scope s : scopes) {
            s.numberLocals();
        }
        boolean machineCode = false;
        for (Scope s : scopes) {
            if (s.emit == RawCode.Kind.ASM) {
                assembly.assemble(s);
                check();
                machineCode = true;
            } else {
                emit(s);
            }
        }
        int features = machineCode ? compilation.processor.arch.features() : 0;
        return new CompiledModule(
                tables.qstrs(),
                tables.constants(),
                rawCode(module),
                settings.smallIntBits(),
                features);
    }

    private void emit(Scope s) {
        bodies.compile(s, Pass.STACK_SIZE);
        check();
        bodies.compile(s, Pass.CODE_SIZE);
        while (!bodies.compile(s, Pass.EMIT)) {
            check();
        }
    }

    private static void closeOver(Scope s) {
        for (int i = 0; i < s.size(); i++) {
            Variable v = s.variable(i);
            if (v.kind == Variable.Kind.GLOBAL_IMPLICIT) {
                s.closeOverIfFound(v);
            }
        }
    }

    private void check() {
        if (compilation.failed()) {
            throw compilation.toError(file);
        }
    }

    /** Where native code is asked for, the kind says so; the code is bytecode all the same. */
    private static RawCode rawCode(Scope s) {
        if (s.machine != null) {
            return RawCode.assembled(s.code, s.machine);
        }
        List<RawCode> children = new ArrayList<>(s.children.size());
        for (Scope child : s.children) {
            children.add(rawCode(child));
        }
        RawCode.Prelude prelude = RawCode.Prelude.decode(s.code);
        return new RawCode(s.emit, s.code, prelude, null, List.copyOf(children));
    }
}
