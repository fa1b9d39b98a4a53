package mp.compiler.internal;

import mp.core.assembly.MachineTarget;
import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceText;
import mp.core.options.Option;

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
        String file = file(text);
        Settings settings = Settings.of(options);
        ParseCharge nodes = new ParseCharge(charge, settings.wordBytes());
        try {
            Node root = parse(new Source(text.utf8(), file, options, levels), settings, nodes);
            Processor processor = new Processor(options.arch(), targets);
            return new ModuleCompiler(settings, file, levels, processor, nodes).compile(root);
        } finally {
            nodes.release();
        }
    }

    /** The lines of a text's parse tree. */
    public static List<String> tree(
            SourceText text, CompilerOptions options, Charge charge, int levels) {
        Settings settings = Settings.of(options);
        ParseCharge nodes = new ParseCharge(charge, settings.wordBytes());
        try {
            Source source = new Source(text.utf8(), file(text), options, levels);
            boolean names = options.options().on(Option.DEBUG_PARSE_RULE_NAME);
            return new TreeText(names).lines(parse(source, settings, nodes));
        } finally {
            nodes.release();
        }
    }

    private static String file(SourceText text) {
        byte[] name = text.fileName().getBytes(StandardCharsets.UTF_8);
        String file = new String(name, StandardCharsets.ISO_8859_1);
        if (file.length() > 255) {
            throw CompileError.withoutPlace("RuntimeError", "name too long");
        }
        return file;
    }

    private static Node parse(Source source, Settings settings, ParseCharge nodes) {
        Lexer lexer = new Lexer(source.text(), settings);
        return new Parser(lexer, settings, source, nodes).parse(source.options().input());
    }
}
