package mp.port.pyboard.internal.cortex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Calls, returns, faults and time. */
class CpuTest {
    private static final String NOP = "bf00 ";

    private final Machine machine = new Machine();

    private CpuFault fault(CpuFault.Kind kind, String halfwords, int... arguments) {
        CpuFault fault =
                assertThrows(CpuFault.class, () -> machine.run(halfwords, arguments), halfwords);
        assertEquals(kind, fault.kind, fault.getMessage());
        return fault;
    }

    @Test
    void argumentsAndResult() throws CpuFault {
        // adds r0, r0, r1; adds r0, r0, r2; adds r0, r0, r3
        assertEquals(1234, machine.run("1840 1880 18c0", 1000, 200, 30, 4));
        assertEquals(9, machine.call(Machine.START | 1, 2, 3, 4, 0));
    }

    @Test
    void stackAndCalls() throws CpuFault {
        // push {r4, lr}; movs r4, #5; bl +4; adds r0, r0, r4; pop {r4, pc}; adds r0, #1; bx lr
        machine.code(Machine.START, "b510 2405 f000 f802 1900 bd10 3001 4770");
        assertEquals(106, machine.call(Machine.START, 100));
        assertEquals(Machine.END, machine.cpu.core().r[13]);
    }

    @Test
    void undefinedInstructionNamesItselfAndItsPlace() {
        CpuFault fault = fault(CpuFault.Kind.UNDEFINED, NOP + "de07");
        assertEquals("undefined instruction (pc=0x20000002, instruction de07)", fault.getMessage());
        assertEquals("f7f0 a000", fault(CpuFault.Kind.UNDEFINED, "f7f0 a000").instruction);
    }

    @Test
    void badAddressNamesIt() {
        CpuFault fault = fault(CpuFault.Kind.BAD_ADDRESS, NOP + "6840", 0x40020000);
        assertEquals("nothing at 0x40020004 (pc=0x20000002, instruction 6840)", fault.getMessage());
        assertEquals(0x40020004, fault.address);
        fault(CpuFault.Kind.BAD_ADDRESS, "6001", -4);
    }

    @Test
    void noCode() {
        CpuFault fault = fault(CpuFault.Kind.NO_CODE, "4700", 0x08000101);
        assertEquals(0x08000100, fault.pc);
        assertEquals("no code at 0x08000100 (pc=0x08000100, instruction ?)", fault.getMessage());
    }

    @Test
    void thumbBit() {
        fault(CpuFault.Kind.NOT_THUMB, "4700", Machine.START);
        fault(CpuFault.Kind.NOT_THUMB, "b401 bd00", Machine.START);
    }

    @Test
    void unalignedIsAllowedToSomeInstructionsAndInMemory() throws CpuFault {
        machine.ram.bytes.putLong(0x100, 0x1122334455667788L);
        assertEquals(0x44556677, machine.run("6800", Machine.START + 0x101));
        assertEquals(0x6677, machine.run("8800", Machine.START + 0x101));
        fault(CpuFault.Kind.UNALIGNED, "e890 0006", Machine.START + 0x101);
        fault(CpuFault.Kind.UNALIGNED, "e9d0 2300", Machine.START + 0x102);
        fault(CpuFault.Kind.UNALIGNED, "ed90 0a00", Machine.START + 0x102);
        fault(CpuFault.Kind.UNALIGNED, "6800", 0x40020001);
    }

    @Test
    void breakpointsAndSupervisorCallsAreFaults() {
        fault(CpuFault.Kind.BREAKPOINT, "be00");
        fault(CpuFault.Kind.SUPERVISOR_CALL, "df00");
    }

    @Test
    void stackOverflow() {
        // push {r0-r7}; b back
        CpuFault fault = fault(CpuFault.Kind.STACK_OVERFLOW, "b4ff e7fd");
        assertEquals(Machine.STACK, machine.cpu.core().r[13]);
        assertEquals(Machine.STACK - 32, fault.address);
        fault(CpuFault.Kind.STACK_OVERFLOW, "b0ff e7fd");
        fault(CpuFault.Kind.STACK_OVERFLOW, "f84d 0d04 e7fc");
        fault(CpuFault.Kind.STACK_OVERFLOW, "ed2d 0b10 e7fc");
        fault(CpuFault.Kind.STACK_OVERFLOW, "e96d 0110 e7fc");
        fault(CpuFault.Kind.STACK_OVERFLOW, "f5ad 5d80 e7fc");
    }

    @Test
    void anotherStackHasNoLimit() throws CpuFault {
        // mov r1, sp; mov sp, r0; push {r0}; mov sp, r1
        assertEquals(
                Machine.START + 0x800, machine.run("4669 4685 b401 468d", Machine.START + 0x800));
    }

    @Test
    void afterAFaultItCanBeCalled() throws CpuFault {
        fault(CpuFault.Kind.UNDEFINED, "de00");
        assertEquals(7, machine.run("bf00", 7));
    }

    @Test
    void endlessLoopIsToldOfAndCanBeEnded() {
        machine.whenTold =
                () -> {
                    if (machine.ticks.size() == 5) {
                        throw new IllegalStateException("enough");
                    }
                };
        assertThrows(IllegalStateException.class, () -> machine.run("e7fe"));
        machine.ticks.forEach(cycles -> assertTrue(cycles >= 1024 && cycles < 1030));
    }

    @Test
    void cyclesAddUp() throws CpuFault {
        // movs r1, #100; subs r1, #1; bne back
        machine.run("2164 3901 d1fd");
        assertEquals(1 + 100 * 3 + 2, machine.ticks.stream().mapToInt(c -> c).sum());
    }

    @Test
    void tickerMayCallAgain() throws CpuFault {
        machine.code(Machine.START + 0x400, "b5f0 4348 2700 ee00 0a10 bdf0");
        machine.whenTold =
                () -> {
                    machine.whenTold = () -> {};
                    try {
                        assertEquals(42, machine.call(Machine.START + 0x400, 6, 7));
                    } catch (CpuFault fault) {
                        throw new AssertionError(fault);
                    }
                };
        // movs r7, #3; lsls r1, r0, #9; subs r1, #1; bne back; mov r0, r7
        assertEquals(3, machine.run("2703 0241 3901 d1fd 4638", 10));
        assertEquals(0, machine.cpu.core().fpu.s[0]);
    }

    @Test
    void sleepTellsTheTime() throws CpuFault {
        machine.run(NOP + NOP + "bf30");
        assertEquals(1, machine.sleeps);
        assertEquals(3, machine.ticks.getFirst());
        machine.run("bf40 bf20 bf20");
        assertEquals(2, machine.sleeps, "one event");
    }

    @Test
    void interruptMasks() throws CpuFault {
        machine.run("b672");
        assertTrue(machine.cpu.interruptsMasked());
        assertEquals(1, machine.run("f3ef 8010"), "a mask stays");
        machine.run("b662");
        assertFalse(machine.cpu.interruptsMasked());
    }

    @Test
    void codeThatWritesCode() throws CpuFault {
        // movs r2, #0; adds r2, #1; cmp r2, #9; beq +2; strh r1, [r0]; b back; mov r0, r2
        String code = "2200 3201 2a09 d001 8001 e7fa 4610 4770";
        machine.code(Machine.START, code);
        assertEquals(9, machine.call(Machine.START, Machine.START + 0x100, 0));
        // The addition becomes a move of 9, or the comparison one with 2.
        assertEquals(9, machine.call(Machine.START, Machine.START + 2, 0x2209));
        machine.code(Machine.START, code);
        assertEquals(2, machine.call(Machine.START, Machine.START + 4, 0x2a02));
    }

    @Test
    void codeWrittenByOthersIsSeenByTheNextCall() throws CpuFault {
        assertEquals(1, machine.run("2001"));
        assertEquals(2, machine.run("2002"));
    }

    @Test
    void codeWrittenByOthersIsSeenAfterASlice() throws CpuFault {
        // movs r0, #0; adds r0, #0; cmp r0, #0; beq back
        machine.whenTold = () -> machine.ram.bytes.putShort(2, (short) 0x3005);
        assertEquals(5, machine.run("2000 3000 2800 d0fc"));
    }

    @Test
    void placedCodeIsKeptUntilItIsNamed() throws CpuFault {
        machine.code(Machine.START, "2001 4770");
        machine.cpu.placed(Machine.START, 4);
        assertEquals(1, machine.call(Machine.START));
        machine.code(Machine.START, "2002 4770");
        assertEquals(1, machine.call(Machine.START), "nobody said so");
        machine.cpu.changed(Machine.START, 2);
        assertEquals(2, machine.call(Machine.START));
    }
}
