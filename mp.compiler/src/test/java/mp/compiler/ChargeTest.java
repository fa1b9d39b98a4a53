package mp.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.code.Charge;
import mp.core.code.CompilerOptions;
import mp.core.code.SourceText;
import mp.core.options.FeatureLevel;
import mp.core.options.Options;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What parsing takes is charged while it happens and given back in the end, however it ends. */
class ChargeTest {
    private static final String STATEMENT = "a = b + c * d(e, f)\n";

    private long charged;
    private long most;

    private void charge(long bytes) {
        charged += bytes;
        most = Math.max(most, charged);
    }

    private void compile(String source, Charge charge) {
        CompilerOptions options =
                new CompilerOptions(
                        CompilerOptions.Input.FILE,
                        false,
                        0,
                        63,
                        Options.at(FeatureLevel.EXTRA, ""),
                        (module, name) -> null);
        byte[] text = source.getBytes(StandardCharsets.UTF_8);
        new PyCompiler().compile(new SourceText(text, "charge.py"), options, charge);
    }

    @Test
    void growsWithTheTextAndIsGivenBack() {
        compile(STATEMENT.repeat(10), this::charge);
        long small = most;
        compile(STATEMENT.repeat(1000), this::charge);
        assertTrue(most > 50 * small, most + " of " + small);
        assertEquals(0, charged);
    }

    @Test
    void isGivenBackAfterAnError() {
        assertThrows(
                RuntimeException.class,
                () -> compile(STATEMENT.repeat(100) + "a b\n", this::charge));
        assertTrue(most > 0);
        assertEquals(0, charged);
    }

    @Test
    void mayRefuse() {
        IllegalStateException full = new IllegalStateException("full");
        Charge limited =
                bytes -> {
                    charge(bytes);
                    if (charged > 2000) {
                        charged -= bytes;
                        throw full;
                    }
                };
        assertEquals(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> compile(STATEMENT.repeat(100), limited)));
        assertEquals(0, charged);
    }
}
