package mp.port.pyboard.internal.cortex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches, literals, tables, IT blocks, exclusive accesses and special registers. */
class FlowTest {
    private static final int START = Machine.START;

    private final Machine machine = new Machine();

    /** Each condition after a comparison of r0 with r1. */
    @ParameterizedTest
    @CsvSource({
        "0, 5 5, 5 6", // eq
        "1, 5 6, 5 5", // ne
        "2, 6 5, 5 6", // cs
        "3, 5 -1, 5 5", // cc
        "4, 5 6, 6 5", // mi
        "5, 6 5, 5 6", // pl
        "6, -2147483648 1, 5 1", // vs
        "7, 5 1, -2147483648 1", // vc
        "8, -1 5, 5 5", // hi
        "9, 5 5, -1 5", // ls
        "10, 5 -1, -1 5", // ge
        "11, -1 5, 5 -1", // lt
        "12, 5 -1, 5 5", // gt
        "13, 5 5, 5 -1" // le
    })
    void conditions(int condition, String holding, String failing) throws CpuFault {
        // cmp r0, r1; b over; movs r0, #1; b over; movs r0, #2; nop
        String narrow = String.format("4288 d%x01 2001 e000 2002 bf00", condition);
        assertEquals(2, machine.run(narrow, numbers(holding)));
        assertEquals(1, machine.run(narrow, numbers(failing)));
        // cmp r0, r1; b.w over; movs r0, #1; b.w over; movs r0, #2; nop
        String wide =
                String.format("4288 %04x 8003 2001 f000 b801 2002 bf00", 0xF000 | condition << 6);
        assertEquals(2, machine.run(wide, numbers(holding)));
        assertEquals(1, machine.run(wide, numbers(failing)));
        // cmp r0, r1; ite; mov r0, #2; mov r0, #1
        int mask = (condition & 1) != 0 ? 4 : 0xC;
        String block = String.format("4288 bf%x%x 2002 2001", condition, mask);
        assertEquals(2, machine.run(block, numbers(holding)));
        assertEquals(1, machine.run(block, numbers(failing)));
    }

    private static int[] numbers(String two) {
        String[] parts = two.trim().split(" ");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    @Test
    void compareWithZeroAndBranch() throws CpuFault {
        // cbz r0, over; movs r0, #9; bx lr; movs r0, #4
        assertEquals(4, machine.run("b108 2009 4770 2004", 0));
        assertEquals(9, machine.run("b108 2009 4770 2004", 7));
        assertEquals(9, machine.run("b908 2009 4770 2004", 0));
        assertEquals(4, machine.run("b908 2009 4770 2004", 7));
    }

    @Test
    void farBranchesInBothDirections() throws CpuFault {
        machine.code(START + 0x8000, "2007 4770");
        machine.code(START + 0x400, "f007 bdfe");
        assertEquals(7, machine.call(START + 0x400));
        machine.code(START + 0x9000, "f7fe bffe");
        assertEquals(7, machine.call(START + 0x9000));
        machine.code(START + 0x9000, "b500 f7fe fffd 3001 bd00");
        assertEquals(8, machine.call(START + 0x9000));
    }

    @Test
    void callThroughARegister() throws CpuFault {
        machine.code(START + 0x100, "3001 4770");
        // push {lr}; blx r1; adds r0, #10; pop {pc}
        machine.code(START, "b500 4788 300a bd00");
        assertEquals(16, machine.call(START, 5, START + 0x101));
    }

    @Test
    void moveAndAddToThePc() throws CpuFault {
        // mov pc, r1; movs r0, #1; bx lr; movs r0, #2
        assertEquals(2, machine.run("468f 2001 4770 2002", 0, START + 6));
        // add pc, r0; movs r0, #1; bx lr; movs r0, #2
        assertEquals(2, machine.run("4487 2001 4770 2002", 2));
        // mov r0, pc; add r0, pc
        assertEquals(2 * START + 10, machine.run("4678 4478"));
    }

    @Test
    void tables() throws CpuFault {
        // tbb [pc, r0]; table; movs r0, #10; bx lr; movs r0, #20
        String bytes = "e8df f000 0301 200a 4770 2014";
        assertEquals(10, machine.run(bytes, 0));
        assertEquals(20, machine.run(bytes, 1));
        String halfwords = "e8df f010 0002 0004 200a 4770 2014";
        assertEquals(10, machine.run(halfwords, 0));
        assertEquals(20, machine.run(halfwords, 1));
    }

    @Test
    void literals() throws CpuFault {
        // ldr r0, [pc, #4]; bx lr; nop; nop; word, from an aligned address and from another
        machine.code(START, "4801 4770 bf00 bf00 5678 1234");
        assertEquals(0x12345678, machine.call(START));
        machine.code(START + 2, "4801 4770 bf00 5678 1234");
        assertEquals(0x12345678, machine.call(START + 2));
        machine.code(START, "f8df 0004 4770 bf00 5678 9abc");
        assertEquals(0x9ABC5678, machine.call(START));
        machine.code(START, "f9bf 0004 4770 bf00 9678 1234");
        assertEquals(0xFFFF9678, machine.call(START));
        machine.code(START + 8, "f85f 000c 4770");
        assertEquals(machine.ram.bytes.getInt(0), machine.call(START + 8), "backwards");
        machine.code(START, "ed9f 0a02 ee10 0a10 4770 bf00 0000 3fc0");
        assertEquals(0x3FC00000, machine.call(START));
        machine.code(START, "e9df 0102 4048 4770 00ff 0000 ff00 0000");
        machine.code(START + 12, "00ff 0000 ff00 0000");
        assertEquals(0xFFFF, machine.call(START));
    }

    @Test
    void addresses() throws CpuFault {
        assertEquals(START + 8, machine.run("a001"));
        assertEquals(START + 4 + 0x123, machine.run("f20f 1023"));
        assertEquals(START + 4 - 0x123, machine.run("f2af 1023"));
    }

    @Test
    void loadsOfThePc() throws CpuFault {
        machine.code(START + 0x100, "3001 4770");
        machine.ram.bytes.putInt(0x200, START + 0x101);
        // ldr pc, [r1]; ldr.w pc, [r1, #4]!; ldmia r1!, {r2, pc}
        assertEquals(6, machine.run("f8d1 f000", 5, START + 0x200));
        assertEquals(6, machine.run("f851 ff04", 5, START + 0x1FC));
        assertEquals(6, machine.run("e8b1 8004", 5, START + 0x1FC));
        assertEquals(
                CpuFault.Kind.UNALIGNED,
                assertThrows(CpuFault.class, () -> machine.run("f8d1 f000", 5, START + 0x1FF))
                        .kind);
    }

    @Test
    void onlyTheLastOfABlockMayBranch() throws CpuFault {
        // movs r0, #0; itt eq; moveq r0, #1; bxeq lr
        assertEquals(1, machine.run("2000 bf04 2001 4770"));
        // itt eq; bxeq lr; moveq r0, #1
        assertEquals(
                CpuFault.Kind.UNDEFINED,
                assertThrows(CpuFault.class, () -> machine.run("2000 bf04 4770 2001")).kind);
    }

    @Test
    void flagsAreNotSetInABlockByShortInstructions() throws CpuFault {
        // movs r1, #0; ite eq; moveq r1, #5; movne r1, #6; ite eq; moveq r0, #1; movne r0, #2
        assertEquals(1, machine.run("2100 bf0c 2105 2106 bf0c 2001 2002"));
        // movs r1, #0; ite eq; cmpeq r1, #5; movne r1, #6: a comparison does set them
        assertEquals(6, machine.run("2100 bf0c 2905 2106 4608"));
    }

    @Test
    void exclusiveAccesses() throws CpuFault {
        int word = START + 0x200;
        machine.ram.bytes.putInt(0x200, 40);
        // ldrex r2, [r0]; adds r2, #2; strex r3, r2, [r0]; strex r1, r2, [r0]; adds r0, r3, r1
        String words = "e850 2f00 3202 e840 2300 e840 2100 1858";
        assertEquals(1, machine.run(words, word), "the second has no load of its own");
        assertEquals(42, machine.ram.bytes.getInt(0x200));
        // ldrexb, strexb, ldrexh, strexh
        String small = "e8d0 2f4f 3201 e8c0 2f43 e8d0 2f5f 3201 e8c0 2f51 1858";
        assertEquals(0, machine.run(small, word));
        assertEquals(44, machine.ram.bytes.getInt(0x200));
        // ldrex r2, [r0]; clrex; strex r0, r2, [r0, #0] with another register
        assertEquals(1, machine.run("e850 2f00 f3bf 8f2f e840 2100 4608", word));
    }

    @Test
    void flagsAsARegister() throws CpuFault {
        // msr apsr_nzcvq, r0; mrs r0, apsr
        assertEquals(0xF8000000, machine.run("f380 8800 f3ef 8000", -1));
        assertEquals(0x000F0000, machine.run("f380 8400 f3ef 8000", -1));
        assertEquals(0xF80F0000, machine.run("f380 8c00 f3ef 8000", -1));
    }

    @Test
    void masksAndStacks() throws CpuFault {
        // msr, mrs: primask, basepri, basepri_max, faultmask
        assertEquals(1, machine.run("f380 8810 f3ef 8010", 3));
        assertEquals(0x70, machine.run("f380 8811 f3ef 8011", 0x7F));
        assertEquals(0x50, machine.run("f380 8812 f3ef 8011", 0x50));
        assertEquals(0x50, machine.run("f380 8812 f3ef 8011", 0x60));
        assertEquals(1, machine.run("f380 8813 f3ef 8013", 1));
        // cpsie if; mrs r0, primask; mrs r1, faultmask
        assertEquals(0, machine.run("b663 f3ef 8010 f3ef 8113 4308"));
        // msr psp, r0; mov r2, #2; msr control, r2; mov r0, sp; movs r2, #0; msr control, r2
        String stacks = "f380 8809 2202 f382 8814 4668 2200 f382 8814";
        assertEquals(START + 0x100, machine.run(stacks, START + 0x103));
        assertEquals(Machine.END, machine.run("f3ef 8008"));
    }

    @Test
    void withoutPrivilegeMasksStay() throws CpuFault {
        // movs r2, #1; msr control, r2; cpsid i; msr basepri, r0; mrs r0, control
        assertEquals(1, machine.run("2201 f382 8814 b672 f380 8811 f3ef 8014", 0x50));
        assertEquals(0, machine.run("f3ef 8010 f3ef 8111 4308"));
    }

    @Test
    void floatsAreKnownToBeInUse() throws CpuFault {
        // mrs r0, control; vmov s0, r0; mrs r1, control; lsls r1, #4; orrs r0, r1
        assertEquals(0x40, machine.run("f3ef 8014 ee00 0a10 f3ef 8114 0109 4308"));
    }
}
