package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.util.List;

/** How many classes there are, and how long. */
class ClassesTest {
    private static final String LOOP =
            """
            def f(n):
                i = 0
                while i < n:
                    i += 1
                return i
            print(f(5000))
            """;

    @Test
    void classesGoWithTheirVm() throws InterruptedException {
        List<WeakReference<Class<?>>> classes = runAndClose();
        assertEquals(1, classes.size());
        for (int i = 0; i < 50 && classes.getFirst().get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(classes.getFirst().get());
    }

    private static List<WeakReference<Class<?>>> runAndClose() {
        try (LoopVm vm = Profile.A64.compiled()) {
            assertEquals("5000\n", vm.print(LOOP));
            return vm.tier().classes;
        }
    }

    @Test
    void classesGoWithTheirFunction() throws InterruptedException {
        try (LoopVm vm = Profile.A64.compiled()) {
            assertEquals("5000\n", vm.print(LOOP + "del f\n"));
            WeakReference<Class<?>> type = vm.tier().classes.getFirst();
            for (int i = 0; i < 50 && type.get() != null; i++) {
                vm.run("import gc\ngc.collect()\n");
                System.gc();
                Thread.sleep(20);
            }
            assertNull(type.get());
        }
    }

    @Test
    void theBudgetIsKept() {
        int loops = JvmLoops.MOST_CLASSES + 20;
        StringBuilder source = new StringBuilder("def f(n):\n    s = 0\n");
        source.append("    for i in range(n):\n        s += 1\n");
        for (int i = 1; i < loops; i++) {
            source.append("    for i in range(3):\n        s += 1\n");
        }
        source.append("    return s\nprint(f(5000))\n");
        try (LoopVm vm = Profile.A64.compiled()) {
            assertEquals(5000 + 3 * (loops - 1) + "\n", vm.print(source.toString()));
            assertEquals(JvmLoops.MOST_CLASSES, vm.tier().classes.size());
            assertEquals(20, vm.tier().refused);
        }
    }

    @Test
    void aLoopWithAnotherStepIsRefusedOnce() {
        String source =
                """
                def f(n):
                    s = 0
                    for i in range(n):
                        s += len('abc')
                    return s
                print(f(5000), f(5000), f(5000))
                """;
        try (LoopVm vm = Profile.A64.compiled()) {
            assertEquals("15000 15000 15000\n", vm.print(source));
            assertEquals(0, vm.tier().classes.size());
            assertEquals(1, vm.tier().refused);
        }
    }

    @Test
    void aLoopThatIsTooLargeIsRefused() {
        StringBuilder source = new StringBuilder("def f(n):\n    s = 0\n    for i in range(n):\n");
        source.append("        s = (s * 3 + i) & 0xFFFF\n".repeat(60));
        source.append("    return s\nprint(f(5000) >= 0)\n");
        try (LoopVm vm = Profile.A64.compiled()) {
            assertEquals("True\n", vm.print(source.toString()));
            assertEquals(1, vm.tier().refused);
        }
    }
}
