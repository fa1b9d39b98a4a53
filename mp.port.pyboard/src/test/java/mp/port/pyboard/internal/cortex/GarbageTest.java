package mp.port.pyboard.internal.cortex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * Random bytes as code end in a result, in a fault or when they are stopped, and in nothing else.
 */
class GarbageTest {
    private static final int PROGRAMS = 5000;

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** A machine that ends what takes longer than some slices. */
    private static Machine impatient() {
        Machine machine = new Machine();
        machine.whenTold =
                () -> {
                    if (machine.ticks.size() > 20) {
                        throw new Enough();
                    }
                };
        return machine;
    }

    @Test
    void randomBytes() {
        Random random = new Random(3);
        Map<CpuFault.Kind, Integer> faults = new EnumMap<>(CpuFault.Kind.class);
        int stopped = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            Machine machine = impatient();
            random.nextBytes(machine.ram.bytes.array());
            int[] arguments = new int[4];
            for (int j = 0; j < 4; j++) {
                arguments[j] = Machine.START + random.nextInt(0x10000);
            }
            try {
                machine.call(Machine.START + 2 * random.nextInt(0x7000), arguments);
            } catch (CpuFault fault) {
                faults.merge(fault.kind, 1, Integer::sum);
                assertTrue(fault.getMessage().contains("pc=0x"), fault.getMessage());
            } catch (Enough enough) {
                stopped++;
            }
        }
        assertNotEquals(0, stopped);
        assertEquals(CpuFault.Kind.values().length, faults.size(), faults.toString());
    }

    /** Each encoding, with registers that point to memory, does something or is a fault. */
    @Test
    void eachShortInstruction() {
        Machine machine = impatient();
        int done = 0;
        for (int h = 0; h < 0xE800; h++) {
            machine.code(Machine.START, "0000 0000 4770");
            machine.ram.bytes.putShort(0, (short) h);
            machine.ticks.clear();
            int place = Machine.START + 0x800;
            try {
                machine.call(Machine.START, place, place, place, place);
                done++;
            } catch (CpuFault | Enough end) {
                continue;
            }
        }
        assertTrue(done > 0x8000, "only " + done);
    }
}
