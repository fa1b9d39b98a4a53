package mp.vm.internal.load;

import mp.core.declare.ServesOption;
import mp.core.memory.Header;
import mp.core.memory.HeapWalk;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.runtime.Text;
import mp.vm.internal.run.VmRuntime;

import java.util.Arrays;

/**
 * The heap as a row of blocks, a letter each: what it is used for in a head, {@code =} behind it,
 * {@code .} where it is free. An object's payload, which is charged in blocks, is drawn behind it
 * as one more object, and what is charged for anything else at the end; so the letters of what is
 * in use are as many as the blocks that count.
 */
@ServesOption("MICROPY_PY_MICROPYTHON_MEM_INFO")
final class HeapMap implements HeapWalk.Visitor {
    private static final int LINE = 64;

    private final VmRuntime rt;
    private byte[] row;
    private int at;
    private int ones;
    private int twos;
    private int largest;
    private int run;
    private int largestFree;

    private HeapMap(VmRuntime rt) {
        this.rt = rt;
        this.row = new byte[1024];
    }

    /** Draws the heap, of which so many bytes are in use. */
    static HeapMap of(VmRuntime rt, long used) {
        HeapMap map = new HeapMap(rt);
        int blockBytes = rt.memory.blockBytes;
        rt.allocator.collector().whileSettled(() -> HeapWalk.walk(rt.memory, map));
        int end = map.at - map.run;
        int total = (int) (rt.memory.limit / blockBytes);
        int taken = (int) Math.min(Integer.MAX_VALUE, used / blockBytes);
        map.at = end;
        map.run = 0;
        int drawn = map.used(end);
        if (taken > drawn) {
            map.object('h', taken - drawn);
        }
        map.blank(Math.max(0, total - map.at));
        return map;
    }

    private int used(int end) {
        int n = 0;
        for (int i = 0; i < end; i++) {
            n += row[i] != '.' ? 1 : 0;
        }
        return n;
    }

    @Override
    public void object(long address, long header) {
        object(letter((int) header & Header.TYPE_MASK), Header.blocks(header));
        if ((header & Header.PAYLOAD) != 0 && rt.memory.get(address, 1) != 0) {
            int bytes = rt.memory.payloadCharge(address);
            object('h', bytes / rt.memory.blockBytes);
        }
    }

    @Override
    public void free(long address, int blocks) {
        blank(blocks);
    }

    private void object(char letter, int blocks) {
        if (blocks == 0) {
            return;
        }
        room(blocks);
        row[at] = (byte) letter;
        Arrays.fill(row, at + 1, at + blocks, (byte) '=');
        at += blocks;
        run = 0;
        largest = Math.max(largest, blocks);
        ones += blocks == 1 ? 1 : 0;
        twos += blocks == 2 ? 1 : 0;
    }

    private void blank(int blocks) {
        room(blocks);
        Arrays.fill(row, at, at + blocks, (byte) '.');
        at += blocks;
        run += blocks;
        largestFree = Math.max(largestFree, run);
    }

    private void room(int blocks) {
        if (row.length - at < blocks) {
            row = Arrays.copyOf(row, Math.max(row.length * 2, at + blocks));
        }
    }

    private static char letter(int type) {
        if ((type & Header.ROM) == 0) {
            return 'h';
        }
        return switch (type & Header.ORDINAL_MASK) {
            case Kind.TUPLE -> 'T';
            case Kind.LIST -> 'L';
            case Kind.DICT -> 'D';
            case Kind.STR, Kind.BYTES -> 'S';
            case Kind.BYTEARRAY, Kind.ARRAY -> 'A';
            case Kind.FLOAT -> 'F';
            case Kind.FUNCTION -> 'B';
            case Kind.MODULE -> 'M';
            default -> 'h';
        };
    }

    /** Objects of one block. */
    int ones() {
        return ones;
    }

    /** Objects of two blocks. */
    int twos() {
        return twos;
    }

    /** Blocks of the largest object. */
    int largest() {
        return largest;
    }

    /** The longest free run. */
    int largestFree() {
        return largestFree;
    }

    /** Where the first block lies. */
    String from() {
        return Long.toHexString(rt.vm.address(Memory.word(Header.BLOCK_CELLS)));
    }

    /** Draws lines of 64 blocks; two or more free ones in a row are only counted. */
    void print(Text out) {
        for (int i = 0; i < at; i += LINE) {
            int free = i;
            while (free < at && row[free] == '.') {
                free++;
            }
            if (free - i >= 2 * LINE) {
                int lines = (free - i) / LINE;
                out.add("\n       (").add((long) lines).add(" lines all free)");
                i += lines * LINE;
                if (i >= at) {
                    return;
                }
            }
            String offset = Long.toHexString((long) i * rt.memory.blockBytes);
            out.add("\n").add("0".repeat(Math.max(0, 8 - offset.length()))).add(offset);
            out.add(": ").add(row, i, Math.min(LINE, at - i));
        }
    }
}
