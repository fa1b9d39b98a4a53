package mp.compiler.internal;

import mp.core.assembly.MachineTarget;
import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The way from a text to a module. */
public final class Compile {
    private Compile() {}

    /**
     * Compiles a text.
     *
     * @param levels how many levels of a parse tree may be nested
     * @param targets what makes machine code
     */
    public static CompiledModule module(
            SourceText text,
            CompilerOptions options,
            Charge charge,
            int levels,
            List<MachineTarget> targets) {
        byte[] name = text.fileName().getBytes(StandardCharsets.UTF_8);
        String file = new String(name, StandardCharsets.ISO_8859_1);
        if (file.length() > 255) {
            throw CompileError.withoutPlace("RuntimeError", "name too long");
        }
        Settings settings = Settings.of(options);
        Source source = new Source(text.utf8(), file, options, levels);
        ParseCharge nodes = new ParseCharge(charge, settings.wordBytes());
        try {
            Lexer lexer = new Lexer(source.text(), settings);
            Node root = new Parser(lexer, settings, source, nodes).parse(options.input());
            Processor processor = new Processor(options.arch(), targets);
            return new ModuleCompiler(settings, file, levels, processor, nodes).compile(root);
        } finally {
            nodes.release();
        }
    }
}
