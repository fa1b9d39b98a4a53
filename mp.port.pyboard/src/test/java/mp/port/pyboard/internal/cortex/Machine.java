package mp.port.pyboard.internal.cortex;

import java.util.ArrayList;
import java.util.List;

/** A processor with 64 KiB of memory that holds code at its start and the stack at its end. */
final class Machine implements Ticker {
    static final int START = 0x20000000;
    static final int STACK = START + 0xF000;
    static final int END = START + 0x10000;

    final Ram ram = new Ram(START, END - START);
    final Cpu cpu = new Cpu(ram, STACK, END, this);
    final List<Integer> ticks = new ArrayList<>();
    int sleeps;
    Runnable whenTold = () -> {};

    @Override
    public void elapsed(int cycles) {
        ticks.add(cycles);
        whenTold.run();
    }

    @Override
    public void sleep() {
        sleeps++;
    }

    /** Writes code to an address. */
    void code(int address, String halfwords) {
        int at = address;
        for (String halfword : halfwords.split(" ")) {
            ram.bytes.putShort(at - START, (short) Integer.parseInt(halfword, 16));
            at += 2;
        }
    }

    /** Runs code, given as hexadecimal halfwords, and a return. */
    int run(String halfwords, int... arguments) throws CpuFault {
        code(START, halfwords + " 4770");
        return call(START, arguments);
    }

    int call(int address, int... arguments) throws CpuFault {
        int[] r = new int[4];
        System.arraycopy(arguments, 0, r, 0, arguments.length);
        return cpu.call(address, r[0], r[1], r[2], r[3]);
    }
}
