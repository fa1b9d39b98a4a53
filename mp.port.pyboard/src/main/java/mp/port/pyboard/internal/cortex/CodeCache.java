package mp.port.pyboard.internal.cortex;

import mp.core.runtime.BusFault;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decoded instructions by address, in pages; two pages whose numbers differ by a multiple of {@link
 * #PAGES} displace each other. What is kept is what decoding the memory would give: {@link
 * #written} and {@link #forget} tell of memory that is written, and code that others may write
 * unnoticed is kept only until they can run.
 */
final class CodeCache {
    /** An address shifted right by this is the number of its page. */
    static final int SHIFT = 10;

    private static final int BYTES = 1 << SHIFT;
    private static final int PAGES = 64;

    private final Bus bus;
    private final int[] numbers = new int[PAGES];
    private final long[][] pages = new long[PAGES][];

    /** The last addresses of ranges of code that nobody writes unnoticed, by their first ones. */
    private final TreeMap<Integer, Integer> lasting = new TreeMap<>();

    /** Whether something else than lasting code is kept. */
    private boolean passing;

    CodeCache(Bus bus) {
        this.bus = bus;
        Arrays.fill(numbers, -1);
    }

    /** The index of an instruction in its page. */
    static int index(int address) {
        return (address & BYTES - 1) >>> 1;
    }

    /** The page of an address, with 0 where nothing is decoded yet. */
    long[] page(int address) {
        int number = address >>> SHIFT;
        int slot = number & PAGES - 1;
        if (numbers[slot] != number) {
            if (pages[slot] == null) {
                pages[slot] = new long[BYTES / 2];
            } else {
                Arrays.fill(pages[slot], 0);
            }
            numbers[slot] = number;
        }
        return pages[slot];
    }

    /** The instruction at an address. */
    long at(int address) throws CpuFault {
        long ins = page(address)[index(address)];
        return ins != 0 ? ins : decode(address);
    }

    /** Decodes an instruction that is not yet in its page. */
    long decode(int address) throws CpuFault {
        int first = fetch(address, address);
        long ins =
                Decoder.isWide(first)
                        ? Decoder.wide(address, first, fetch(address, address + 2)) | Ins.WIDE
                        : Decoder16.decode(address, first);
        page(address)[index(address)] = ins;
        Map.Entry<Integer, Integer> range = lasting.floorEntry(address);
        passing |= range == null || address > range.getValue();
        return ins;
    }

    /** Others have run. */
    void othersRan() {
        if (passing) {
            Arrays.fill(numbers, -1);
            passing = false;
        }
    }

    /** Some bytes are code, and will be named by {@link #forget} when they change. */
    void lasts(int address, int bytes) {
        forget(address, bytes);
        lasting.put(address, address + bytes - 1);
    }

    private int fetch(int pc, int address) throws CpuFault {
        try {
            return bus.fetch16(address);
        } catch (BusFault fault) {
            throw new CpuFault(CpuFault.Kind.NO_CODE, pc, "?", address);
        }
    }

    /** An instruction as hexadecimal halfwords, for messages. */
    String text(int address) {
        try {
            int first = bus.fetch16(address);
            return Decoder.isWide(first)
                    ? String.format("%04x %04x", first, bus.fetch16(address + 2))
                    : String.format("%04x", first);
        } catch (BusFault fault) {
            return "?";
        }
    }

    /** Up to four bytes from an aligned address were or will be written. */
    void written(int address) {
        int number = address >>> SHIFT;
        // A wide instruction may begin before the page and end in it.
        if (numbers[number & PAGES - 1] == number || (address & BYTES - 1) == 0) {
            forget(address, 4);
        }
    }

    /** Forgets what was decoded from some bytes. */
    void forget(int address, int bytes) {
        for (int at = -2; at < bytes; at += 2) {
            int changed = address + at;
            int slot = changed >>> SHIFT & PAGES - 1;
            if (numbers[slot] == changed >>> SHIFT) {
                pages[slot][index(changed)] = 0;
            }
        }
    }
}
