package mp.emitter.nativecode.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One source, every object model in one JVM, taking turns on one thread. */
class ModelsTest {
    private static final String START =
            """
            def turn(s, n):
                i = 0
                while i < n:
                    s = s + i * 3 - (i & 7)
                    s ^= i << 2
                    if s % 5 == 2:
                        s -= s // 1000
                    i += 1
                    t = s > i
                return s
            s = 1
            """;

    private static final String TURN = "s = turn(s, 5000)\nprint(s)\n";

    @Test
    void modelsTakeTurns() {
        Map<Profile, LoopVm> cold = new EnumMap<>(Profile.class);
        Map<Profile, LoopVm> compiled = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            cold.put(profile, profile.cold());
            compiled.put(profile, profile.compiled());
            assertEquals("", cold.get(profile).print(START));
            assertEquals("", compiled.get(profile).print(START));
        }
        for (int turn = 0; turn < 10; turn++) {
            for (Profile profile : Profile.values()) {
                String expected = cold.get(profile).print(TURN);
                assertEquals(expected, compiled.get(profile).print(TURN), profile.name());
            }
        }
        compiled.forEach((profile, vm) -> {
            assertEquals(1, vm.tier().classes.size(), profile.name());
            assertEquals(10, vm.tier().entries, profile.name());
        });
        cold.values().forEach(LoopVm::close);
        compiled.values().forEach(LoopVm::close);
    }

    @Test
    void aModelsNumbersAreInTheCode() {
        Set<String> different = new HashSet<>();
        for (Profile profile : Profile.values()) {
            byte[] file = file(profile);
            assertTrue(Arrays.equals(file, file(profile)), "the same again for " + profile);
            different.add(Arrays.toString(file));
        }
        assertEquals(Profile.values().length, different.size());
    }

    private static byte[] file(Profile profile) {
        try (LoopVm vm = profile.compiled()) {
            vm.run(START + TURN);
            return vm.tier().files.getFirst();
        }
    }
}
