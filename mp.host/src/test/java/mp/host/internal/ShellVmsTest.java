package mp.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import mp.core.VmLimits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.script.ScriptContext;
import javax.script.ScriptException;

class ShellVmsTest {
    private final ShellVms vms = new ShellVms(TestVm.FACTORY, Settings.usual());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        vms.close();
    }

    /** As each command of a shell makes one. */
    private ScriptContext context() {
        return Streams.context(InputStream.nullInputStream(), out, out);
    }

    private Object once(String code) throws ScriptException {
        return vms.once(code, "<shell>", context());
    }

    private Object in(String vm, String code) throws ScriptException {
        return vms.in(vm, code, "<shell>", context());
    }

    private String failure(String vm, String code) {
        return assertThrows(UncaughtException.class, () -> in(vm, code)).traceback();
    }

    @Test
    void codeHasOutputAndAValue() throws ScriptException {
        assertEquals(6L, once("2 * 3"));
        assertNull(once("print('gr\u00fc\u00df')"));
        assertEquals("gr\u00fc\u00df\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void vmsAreMadeMeasuredAndClosed() throws ScriptException {
        assertEquals("there is no VM", vms.list());
        assertTrue(vms.make("a").startsWith("a: idle, "));
        assertTrue(vms.make("b", 100_000).contains(" of 100000 bytes used, "));
        assertThrows(IllegalArgumentException.class, () -> vms.make("a"));
        assertNull(in("a", "x = 6"));
        assertEquals(42L, in("a", "x * 7"));
        assertThrows(IllegalArgumentException.class, () -> in("c", "1"));
        assertTrue(failure("b", "x").endsWith("\nNameError: name 'x' isn't defined\n"));
        assertTrue(failure("b", "bytes(10**6)").contains("MemoryError"));
        assertTrue(vms.measure("a").endsWith(", 2 scripts"));
        assertEquals(2, vms.list().lines().count());
        assertEquals("a is closed", vms.close("a"));
        assertThrows(IllegalArgumentException.class, () -> vms.close("a"));
        vms.close();
        assertEquals("there is no VM", vms.list());
    }

    @Test
    void otherSettingsHoldForLaterVms() throws ScriptException {
        vms.make("before");
        vms.use(Settings.usual().within(VmLimits.DEFAULT.withHeap(50_000)));
        vms.make("after");
        assertNull(in("before", "x = bytes(100000)"));
        assertTrue(failure("after", "x = bytes(100000)").contains("MemoryError"));
    }
}
