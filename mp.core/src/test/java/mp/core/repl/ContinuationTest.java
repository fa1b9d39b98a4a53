package mp.core.repl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "if x:",
                "@d",
                "async def f():",
                "with a:\n  b",
                "for",
                "(",
                "[1,\n",
                "{'a': (1)",
                "'''a",
                "\"\"\"a'''",
                "x = \\",
                "f('(', (",
            })
    void goesOn(String text) {
        assertEquals(true, Continuation.wanted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "iffy",
                "if x:\n  y\n",
                "f(')')",
                "'(",
                "'\\'('",
                "'''a'''",
                "x[1]",
                "# if",
            })
    void isComplete(String text) {
        assertEquals(false, Continuation.wanted(text));
    }

    @Test
    void theIndentFollowsTheLineBefore() {
        assertEquals(0, AutoIndent.steps("x"));
        assertEquals(0, AutoIndent.steps("x\n"));
        assertEquals(1, AutoIndent.steps("if x:\n"));
        assertEquals(2, AutoIndent.steps("if x:\n    if y:\n"));
        assertEquals(1, AutoIndent.steps("if x:\n    y\n"));
        assertEquals(1, AutoIndent.steps("if x:\n    y\n    \n"));
        assertEquals(0, AutoIndent.steps("if x:\n    y\n    \n    \n"));
    }
}
