package mp.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.VmLimits;
import mp.host.PythonEngineFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Date;
import java.util.concurrent.CountDownLatch;

import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

/** What a Java program gets from an engine outside of a framework. */
@Timeout(60)
class PythonEngineTest {
    private final StringWriter out = new StringWriter();
    private final ScriptEngine engine = engine(VmLimits.DEFAULT);

    private ScriptEngine engine(VmLimits limits) {
        ScriptEngineManager manager = new ScriptEngineManager(null);
        manager.registerEngineName("python", new PythonEngineFactory(TestVm.FACTORY, limits));
        ScriptEngine made = manager.getEngineByName("python");
        made.getContext().setWriter(out);
        return made;
    }

    @AfterEach
    void close() throws Exception {
        ((AutoCloseable) engine).close();
    }

    private ScriptException failure(String script) {
        return assertThrows(ScriptException.class, () -> engine.eval(script));
    }

    @Test
    void theValueOfALineIsTheResult() throws ScriptException {
        assertEquals(3L, engine.eval("1 + 2"));
        assertEquals(BigInteger.TWO.pow(100), engine.eval("2 ** 100  # large"));
        assertEquals("äöü", engine.eval("'ä' + 'öü'"));
        assertEquals(0.5, engine.eval("1 / 2\n"));
        assertEquals(true, engine.eval("not 0"));
        assertNull(engine.eval("None"));
        assertNull(engine.eval("[1]"));
        assertNull(engine.eval("x = 1"));
        assertNull(engine.eval(""));
        assertNull(engine.eval("1\n+2"));
    }

    @Test
    void outputGoesToTheWriterOfTheContext() throws ScriptException {
        engine.eval("print('one')");
        engine.eval(new StringReader("for c in 'a€😀':\n    print(c * 2000, end='')"));
        assertEquals("one\n" + "a".repeat(2000) + "€".repeat(2000) + "😀".repeat(2000), said());
    }

    private String said() {
        return out.toString();
    }

    @Test
    void inputComesFromTheReaderOfTheContext() throws ScriptException {
        engine.getContext().setReader(new StringReader("zwölf 😀\nmore"));
        engine.eval("import sys; line = sys.stdin.readline(); rest = sys.stdin.read()");
        assertEquals("zwölf 😀\n", engine.get("line"));
        assertEquals("more", engine.get("rest"));
    }

    @Test
    void bindingsAreGlobals() throws ScriptException {
        engine.put("count", 3);
        engine.put("ratio", 0.25f);
        engine.put("name", "x");
        engine.put("none", null);
        engine.put("large", BigInteger.ONE.shiftLeft(90));
        engine.eval(
                """
                seen = repr((count, ratio, name, none, large == 1 << 90))
                count += 1
                items = [count]
                del name
                """);
        assertEquals("(3, 0.25, 'x', None, True)", engine.get("seen"));
        assertEquals(4L, engine.get("count"));
        assertEquals(0.25f, engine.get("ratio"));
        assertTrue(engine.getBindings(ScriptContext.ENGINE_SCOPE).containsKey("none"));
        assertNull(engine.get("name"));
        assertNull(engine.get("items"));
        assertEquals(4L, engine.eval("items[0]"));
    }

    @Test
    void bindingsForOneScriptComeBack() throws ScriptException {
        Bindings bindings = engine.createBindings();
        bindings.put("n", 20);
        assertEquals(41L, engine.eval("n * 2 + 1", bindings));
        engine.eval("n = n + 1", bindings);
        assertEquals(21L, bindings.get("n"));
        assertNull(engine.get("n"));
    }

    @Test
    void otherObjectsAreRefused() {
        engine.put("when", new Date());
        assertEquals(
                "the binding when is neither text, number nor truth but a java.util.Date",
                failure("1").getMessage());
    }

    @Test
    void anUncaughtExceptionSaysWhatAndWhere() {
        engine.put(ScriptEngine.FILENAME, "rules.py");
        ScriptException e =
                failure(
                        """
                        def check(n):
                            raise ValueError("too large", n)

                        before = 1
                        check(5)
                        """);
        assertEquals(2, e.getLineNumber());
        assertEquals("rules.py", e.getFileName());
        assertTrue(e.getMessage().startsWith("ValueError: ('too large', 5)"), e.getMessage());
        assertEquals(1L, engine.get("before"));
    }

    @Test
    void aSyntaxErrorSaysWhere() {
        ScriptException e = failure("a = 1\nb = = 2\n");
        assertEquals(2, e.getLineNumber());
        assertTrue(e.getMessage().startsWith("SyntaxError: invalid syntax"), e.getMessage());
        assertEquals(1, failure("1 +").getLineNumber());
        assertEquals(1, failure("1 / 0").getLineNumber());
    }

    @Test
    void leavingIsNoError() throws ScriptException {
        assertNull(engine.eval("import sys; x = 7; sys.exit()"));
        assertEquals(7L, engine.get("x"));
        assertEquals("exit status 3", failure("raise SystemExit(3)").getMessage());
        assertEquals("enough", failure("raise SystemExit('enough')").getMessage());
    }

    @Test
    void nothingOfTheHostCanBeReached() throws ScriptException {
        assertTrue(failure("open('/etc/passwd')").getMessage().contains("Error"));
        assertTrue(failure("import os; os.stat('/etc')").getMessage().contains("Error"));
        assertEquals(0L, engine.eval("len(__import__('os').listdir('/'))"));
        assertTrue(failure("import os; os.urandom(1)").getMessage().contains("Error"));
    }

    @Test
    void memoryHasALimitAndTheEngineGoesOn() throws ScriptException {
        assertTrue(failure("bytes(10**9)").getMessage().startsWith("MemoryError"));
        assertTrue(failure("x = [1]\nwhile 1: x += x").getMessage().startsWith("MemoryError"));
        assertTrue(failure("def f(): f()\nf()").getMessage().startsWith("RuntimeError"));
        assertEquals(2L, engine.eval("1 + 1"));
    }

    @Test
    void stepsHaveALimit() {
        ScriptEngine limited = engine(new VmLimits(1 << 20, 80_000, 10_000, 0));
        ScriptException e =
                assertThrows(ScriptException.class, () -> limited.eval("while True: pass"));
        assertEquals("the limit of 10000 steps is reached", e.getMessage());
    }

    @Test
    void timeHasALimitForEachScript() throws ScriptException {
        ScriptEngine limited = engine(VmLimits.DEFAULT.withTime(1_000_000_000));
        for (int i = 0; i < 2; i++) {
            ScriptException e =
                    assertThrows(
                            ScriptException.class, () -> limited.eval("n = 1\nwhile True: n += 1"));
            assertEquals("the time limit is reached", e.getMessage());
        }
        assertEquals(true, limited.eval("n > 1"));
    }

    @Test
    void aManagerFindsTheEngineOnTheClassPath() throws Exception {
        ScriptEngine found = new ScriptEngineManager().getEngineByName("micropython");
        try {
            assertEquals(3L, found.eval("__import__('json').loads('[1, 2, 3]')[2]"));
        } finally {
            ((AutoCloseable) found).close();
        }
    }

    @Test
    void closingStopsAScript() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        StringWriter signalling =
                new StringWriter() {
                    @Override
                    public void flush() {
                        begun.countDown();
                    }
                };
        engine.getContext().setWriter(signalling);
        Thread closer =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                begun.await();
                                ((AutoCloseable) engine).close();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        ScriptException e =
                failure(
                        "import sys\n"
                                + "sys.stdout.write('x' * 5000)\n"
                                + "while True: sys.stderr.write('')");
        assertEquals("closed", e.getMessage());
        closer.join();
    }

    @Test
    void interruptingTheCallerInterruptsTheScript() {
        Thread.currentThread().interrupt();
        assertTrue(failure("while True: pass").getMessage().startsWith("KeyboardInterrupt"));
        assertTrue(Thread.interrupted());
    }

    @Test
    void theFactoryTellsOfTheLanguage() throws ScriptException {
        var factory = engine.getFactory();
        assertEquals("Python", factory.getLanguageName());
        engine.eval(factory.getProgram(factory.getOutputStatement("a \"quoted\" \\ €\n")));
        assertEquals("a \"quoted\" \\ €\n\n", said());
    }
}
