package mp.host.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Method;
import java.util.Arrays;

class SteadyPaceTest {
    @Test
    void theJvmTakesTheDirective() {
        assertTrue(SteadyPace.give());
    }

    @Test
    void theLoopHasTheNameThatTheDirectiveSays() throws ClassNotFoundException {
        Method[] methods = Class.forName("mp.vm.internal.run.Interpreter").getDeclaredMethods();
        assertTrue(Arrays.stream(methods).anyMatch(m -> m.getName().equals("loop")));
    }
}
