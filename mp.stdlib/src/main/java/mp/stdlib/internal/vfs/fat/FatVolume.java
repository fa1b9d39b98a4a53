package mp.stdlib.internal.vfs.fat;

import mp.core.BlockDevice;
import mp.core.Storage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A mounted volume. Whatever a call changes is on the device when it returns, in an order that
 * leaves at worst a chain which nothing names.
 */
final class FatVolume {
    static final int EIO = 5;
    static final int ENOENT = 2;

    final Geometry geometry;
    final Blocks blocks;
    final FatTable table;
    private final LongSupplier seconds;

    /** Entries of open files, by folder and slot. */
    private final Map<Long, FatEntry> open = new HashMap<>();

    private final Map<FatEntry, Integer> uses = new HashMap<>();

    FatVolume(BlockDevice device, LongSupplier seconds) throws IOException {
        this.geometry = Geometry.read(device);
        this.blocks = new Blocks(device);
        this.table = new FatTable(geometry, blocks);
        this.seconds = seconds;
    }

    int now() {
        return DosTime.of(seconds.getAsLong());
    }

    Directory root() {
        return new Directory(this, 0);
    }

    Directory folder(FatEntry entry) {
        return new Directory(this, entry.cluster());
    }

    /** The entry at the end of a path, null where there is none or the path is empty. */
    FatEntry find(List<String> path) throws IOException {
        if (path.isEmpty()) {
            return null;
        }
        return parent(path).find(path.getLast());
    }

    /** The folder that holds the end of a path; ENOENT where it is not there. */
    Directory parent(List<String> path) throws IOException {
        Directory at = root();
        for (String name : path.subList(0, path.size() - 1)) {
            FatEntry entry = at.find(name);
            if (entry == null || !entry.folder) {
                throw new Storage.Failure(ENOENT, String.join("/", path));
            }
            at = folder(entry);
        }
        return at;
    }

    // Open files

    private static long key(FatEntry entry) {
        return (long) entry.directory().cluster << Integer.SIZE | entry.slot;
    }

    /** The entry that those who have the file open share, or the one that was read. */
    FatEntry shared(FatEntry read) {
        return open.getOrDefault(key(read), read);
    }

    /** Notes that somebody has a file open. */
    void opened(FatEntry entry) {
        open.put(key(entry), entry);
        uses.merge(entry, 1, Integer::sum);
    }

    /** Notes that somebody has closed it. */
    void closed(FatEntry entry) {
        if (uses.merge(entry, -1, Integer::sum) == 0) {
            uses.remove(entry);
            open.remove(key(entry), entry);
        }
    }

    /** An entry is gone: whoever has it open cannot use it any more. */
    void gone(FatEntry entry) {
        entry.removed(true);
        open.remove(key(entry), entry);
    }

    // Chains

    /** The cluster of a number in a chain, {@link FatTable#END} after the last one. */
    int clusterAt(int first, int index) throws IOException {
        int cluster = first;
        for (int i = 0; i < index && cluster != FatTable.END; i++) {
            cluster = table.next(cluster);
        }
        return cluster;
    }

    void clearCluster(int cluster) throws IOException {
        for (int i = 0; i < geometry.perCluster(); i++) {
            blocks.clear(geometry.blockOf(cluster) + i);
        }
    }
}
