package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import mp.core.code.Charge;
import mp.core.code.CompileError;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceText;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** On a Java stack of 256 KiB deep nesting is compiled or turned down, never a Java error. */
class NestingTest {
    private static final long STACK_BYTES = 256 << 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"( )", "[ ]", "(x, )", "(1, )", "f( )", "x[ ]", "{1: }", "- ''", "lambda:[ ]"})
    void anyDepthIsFine(String open, String close) throws InterruptedException {
        for (int depth : new int[] {50, 100, 200, 300, 400, 2000}) {
            String source = "y = " + open.repeat(depth) + "1" + close.repeat(depth) + "\n";
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread t = new Thread(null, () -> compile(source), "small", STACK_BYTES);
            t.setUncaughtExceptionHandler((thread, e) -> failure.set(e));
            t.start();
            t.join();
            if (failure.get() instanceof CompileError e) {
                assertEquals("RuntimeError", e.type);
            } else {
                assertNull(failure.get());
            }
        }
    }

    private static void compile(String source) {
        CompilerOptions options =
                new CompilerOptions(
                        CompilerOptions.Input.FILE,
                        false,
                        0,
                        63,
                        Options.at(FeatureLevel.EXTRA, ""),
                        (module, name) -> null);
        byte[] text = source.getBytes(StandardCharsets.UTF_8);
        new PyCompiler().compile(new SourceText(text, "deep.py"), options, Charge.NONE);
    }
}
