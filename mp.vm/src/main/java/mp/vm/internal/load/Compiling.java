package mp.vm.internal.load;

import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.Constant;
import mp.core.code.SourceText;
import mp.core.declare.ServesOption;
import mp.core.memory.Kind;
import mp.core.options.Option;
import mp.core.runtime.NativeModule;
import mp.core.runtime.PyException;
import mp.vm.internal.object.Exceptions;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;
import java.util.Set;

/** Compiles source at run time; its errors become Python exceptions. */
@ServesOption("MICROPY_ENABLE_COMPILER")
public final class Compiling {
    /** The modules all of whose numbers are put into code, as in C. */
    private static final Set<String> FOLDED = Set.of("errno", "math", "uctypes");

    private Compiling() {}

    /** Compiles a text. */
    public static CompiledModule compile(
            VmRuntime rt, byte[] source, String name, CompilerOptions.Input input, boolean repl) {
        Running.needCompiler(rt);
        SourceText text = new SourceText(source, name);
        CompilerOptions options =
                new CompilerOptions(
                        input,
                        repl,
                        rt.vm.optLevel,
                        rt.model.smallIntBits,
                        rt.options,
                        (module, member) -> constant(rt, module, member),
                        rt.vm.arch());
        Charging charging = new Charging(rt);
        try {
            return rt.options.on(Option.DEBUG_PRINTERS) && Listing.wanted(rt)
                    ? listed(rt, text, options, charging)
                    : rt.vm.compiler.compile(text, options, charging);
        } catch (CompileError e) {
            throw error(rt, e);
        } finally {
            rt.take(-charging.taken);
        }
    }

    private static CompiledModule listed(
            VmRuntime rt, SourceText text, CompilerOptions options, Charge charge) {
        if (Listing.wantsTree(rt)) {
            Listing.tree(rt, rt.vm.compiler.parseTree(text, options, charge));
        }
        CompiledModule module = rt.vm.compiler.compile(text, options, charge);
        Listing.code(rt, module);
        return module;
    }

    /** Charges the heap of the VM; what is left over in the end is to be given back. */
    private static final class Charging implements Charge {
        private final VmRuntime rt;
        private long taken;

        Charging(VmRuntime rt) {
            this.rt = rt;
        }

        @Override
        public void charge(long bytes) {
            rt.take(bytes);
            taken += bytes;
        }

        @Override
        public void poll() {
            rt.poll();
        }
    }

    /** A constant of a module that the compiler may fold, or null. */
    private static Constant constant(VmRuntime rt, String module, String member) {
        NativeModule declared = rt.vm.module(module);
        if (declared == null) {
            return null;
        }
        Constant own = declared.foldable(member);
        return own == null && FOLDED.contains(module) ? number(rt, declared, member) : own;
    }

    /** The number that a module has by a name, or null. */
    private static Constant number(VmRuntime rt, NativeModule module, String name) {
        int i = Arrays.asList(module.members).indexOf(name);
        if (i < 0 || module.forms.charAt(i) != 'k' || !rt.options.on(module.option(i))) {
            return null;
        }
        int mark = rt.mark();
        long w = module.constant(rt, i);
        Constant number = null;
        if (rt.isInt(w)) {
            number = new Constant.Int(rt.toBigInteger(w));
        } else if (rt.isFloat(w) && rt.options.on(Option.COMP_CONST_FLOAT)) {
            number = new Constant.Flt(rt.floatValue(w));
        }
        rt.release(mark);
        return number;
    }

    private static PyException error(VmRuntime rt, CompileError e) {
        int kind =
                switch (e.type) {
                    case "SyntaxError" -> Kind.SYNTAX_ERROR;
                    case "IndentationError" -> Kind.INDENTATION_ERROR;
                    case "NotImplementedError" -> Kind.NOT_IMPLEMENTED_ERROR;
                    case "OverflowError" -> Kind.OVERFLOW_ERROR;
                    case "ViperTypeError" -> Kind.VIPER_TYPE_ERROR;
                    case "ValueError" -> Kind.VALUE_ERROR;
                    case "MemoryError" -> Kind.MEMORY_ERROR;
                    case "TypeError" -> Kind.TYPE_ERROR;
                    case "UnicodeError" -> Kind.UNICODE_ERROR;
                    default -> Kind.RUNTIME_ERROR;
                };
        PyException signal = rt.raise(kind, e.getMessage());
        if (e.line > 0) {
            long exception = rt.exception;
            rt.exception = 0;
            Exceptions.setSource(rt, exception, e.file, e.line, e.block);
            rt.exception = exception;
        }
        return signal;
    }
}
