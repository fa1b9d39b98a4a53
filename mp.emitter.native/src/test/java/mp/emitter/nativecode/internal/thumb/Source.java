package mp.emitter.nativecode.internal.thumb;

import mp.compiler.PyCompiler;
import mp.core.code.Charge;
import mp.core.code.CompiledModule;
import mp.core.code.CompilerOptions;
import mp.core.code.NativeArch;
import mp.core.code.SourceText;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;
import mp.emitter.nativecode.internal.MachineTargets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Source compiled for a processor. */
final class Source {
    private Source() {}

    static CompiledModule compile(String source, NativeArch arch) {
        CompilerOptions options =
                new CompilerOptions(
                        CompilerOptions.Input.FILE,
                        false,
                        0,
                        31,
                        Options.at(FeatureLevel.EXTRA, ""),
                        (module, name) -> null,
                        arch);
        byte[] text = source.getBytes(StandardCharsets.UTF_8);
        return new PyCompiler(List.of(new MachineTargets()))
                .compile(new SourceText(text, "asm.py"), options, Charge.NONE);
    }

    /** The code of instructions, without what a function begins and ends with. */
    static byte[] assemble(Iterable<String> lines) {
        StringBuilder s = new StringBuilder("@micropython.asm_thumb\ndef f():\n");
        for (String line : lines) {
            s.append("    ").append(line).append('\n');
        }
        byte[] code =
                compile(s.toString(), NativeArch.ARMV7EMSP).root().children().get(0).bytecode();
        return Arrays.copyOfRange(code, 2, code.length - 2);
    }
}
