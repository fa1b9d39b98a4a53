package mp.stdlib.internal.vfs.fat;

import mp.core.Storage;

import java.io.IOException;

/**
 * The table that chains clusters: an entry is 0 where its cluster is free, otherwise the next
 * cluster, or a number beyond all of them at the end of a chain.
 */
final class FatTable {
    /** What {@link #next} answers at the end of a chain. */
    static final int END = 0;

    private static final int ENOSPC = 28;
    private static final int EIO = 5;
    private static final int FIRST = 2;

    private final Geometry geometry;
    private final Blocks blocks;
    private final int last;
    private final int endMark;

    /** Where the search for a free cluster begins. */
    private int hint = FIRST;

    FatTable(Geometry geometry, Blocks blocks) {
        this.geometry = geometry;
        this.blocks = blocks;
        this.last = geometry.clusters() + 1;
        this.endMark = geometry.bits() == 12 ? 0xfff : 0xffff;
    }

    /** The cluster after another one, {@link #END} after the last. */
    int next(int cluster) throws IOException {
        if (cluster < FIRST || cluster > last) {
            throw new Storage.Failure(EIO, "cluster " + cluster);
        }
        int entry = entry(cluster);
        return entry >= endMark - 7 ? END : entry;
    }

    /** The number of free clusters. */
    int free() throws IOException {
        int free = 0;
        for (int cluster = FIRST; cluster <= last; cluster++) {
            free += entry(cluster) == 0 ? 1 : 0;
        }
        return free;
    }

    /**
     * Takes a free cluster, as the end of a chain.
     *
     * @param previous the end of the chain so far, 0 for a new one
     * @throws Storage.Failure ENOSPC
     */
    int allocate(int previous) throws IOException {
        for (int i = 0; i < geometry.clusters(); i++) {
            int cluster = hint;
            hint = hint == last ? FIRST : hint + 1;
            if (entry(cluster) == 0) {
                entry(cluster, endMark);
                if (previous != 0) {
                    entry(previous, cluster);
                }
                return cluster;
            }
        }
        throw new Storage.Failure(ENOSPC, "");
    }

    /** Frees a chain from a cluster on; 0 is an empty one. */
    void release(int first) throws IOException {
        for (int cluster = first; cluster != END; ) {
            int next = next(cluster);
            entry(cluster, 0);
            cluster = next;
        }
    }

    /** Makes a cluster the end of its chain and frees what follows. */
    void cut(int cluster) throws IOException {
        int rest = next(cluster);
        entry(cluster, endMark);
        release(rest);
    }

    /** Makes a table without chains. */
    void clear() throws IOException {
        for (int i = 0; i < geometry.tables() * geometry.perTable(); i++) {
            blocks.clear(geometry.reserved() + i);
        }
        entry(0, endMark & ~0xff | 0xf8);
        entry(1, endMark);
    }

    private int entry(int cluster) throws IOException {
        if (geometry.bits() == 16) {
            return at(cluster * 2) | at(cluster * 2 + 1) << 8;
        }
        int at = cluster + cluster / 2;
        int pair = at(at) | at(at + 1) << 8;
        return (cluster & 1) == 0 ? pair & 0xfff : pair >> 4;
    }

    private void entry(int cluster, int value) throws IOException {
        if (geometry.bits() == 16) {
            put(cluster * 2, value, 0xff);
            put(cluster * 2 + 1, value >> 8, 0xff);
            return;
        }
        int at = cluster + cluster / 2;
        boolean even = (cluster & 1) == 0;
        int shifted = even ? value : value << 4;
        put(at, shifted, even ? 0xff : 0xf0);
        put(at + 1, shifted >> 8, even ? 0x0f : 0xff);
    }

    private int at(int offset) throws IOException {
        int size = geometry.blockSize();
        return blocks.read(geometry.reserved() + offset / size)[offset % size] & 0xff;
    }

    /** Changes the bits of a mask of a byte in all copies. */
    private void put(int offset, int value, int mask) throws IOException {
        int size = geometry.blockSize();
        for (int copy = 0; copy < geometry.tables(); copy++) {
            int block = geometry.reserved() + copy * geometry.perTable() + offset / size;
            byte[] bytes = blocks.read(block);
            int before = bytes[offset % size];
            bytes[offset % size] = (byte) (before & ~mask | value & mask);
            blocks.write();
        }
    }
}
