package mp.stdlib.internal.vfs.fat;

import mp.core.Storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder: slots of 32 bytes, in the place of the root folder or in a chain of clusters. */
final class Directory {
    private static final int FREE = 0xe5;
    private static final int VOLUME = 0x08;
    private static final int ATTRIBUTES_AT = 11;
    private static final int ENOSPC = 28;

    /** The first cluster, 0 for the root. */
    final int cluster;

    private final FatVolume volume;

    Directory(FatVolume volume, int cluster) {
        this.volume = volume;
        this.cluster = cluster;
    }

    /** What is in it, {@code .} and {@code ..} left out. */
    List<FatEntry> list() throws IOException {
        List<FatEntry> entries = new ArrayList<>();
        LongName name = new LongName();
        int first = 0;
        for (int i = 0; ; i++) {
            byte[] slot = slot(i);
            if (slot == null || slot[0] == 0) {
                return entries;
            }
            if (slot[ATTRIBUTES_AT] == LongName.ATTRIBUTES && (slot[0] & 0xff) != FREE) {
                name.add(slot);
                continue;
            }
            boolean used = (slot[0] & 0xff) != FREE && slot[0] != '.';
            String whole = name.take(slot);
            if (used && (slot[ATTRIBUTES_AT] & VOLUME) == 0) {
                entries.add(new FatEntry(this, whole, first, i, slot));
            }
            first = i + 1;
        }
    }

    /** The entry of a name, whatever the case of its letters; null where there is none. */
    FatEntry find(String name) throws IOException {
        for (FatEntry entry : list()) {
            if (entry.name.equalsIgnoreCase(name)) {
                return volume.shared(entry);
            }
        }
        return null;
    }

    /** Adds an entry of a name that is not there yet. */
    FatEntry add(String name, boolean folder, int content, long size, int time) throws IOException {
        byte[] exact = ShortName.exact(name);
        List<byte[]> taken = exact == null ? shortNames() : List.of();
        byte[] shortName =
                exact != null
                        ? exact
                        : ShortName.alias(
                                name,
                                bytes -> taken.stream().anyMatch(t -> Arrays.equals(t, bytes)));
        byte[][] pieces = exact != null ? new byte[0][] : LongName.slots(name, shortName);
        int first = room(pieces.length + 1);
        for (int i = 0; i < pieces.length; i++) {
            put(first + i, pieces[i]);
        }
        byte[] bytes = FatEntry.bytes(shortName, folder, content, (int) size, time);
        int slot = first + pieces.length;
        put(slot, bytes);
        return new FatEntry(this, name, first, slot, bytes);
    }

    private List<byte[]> shortNames() throws IOException {
        List<byte[]> names = new ArrayList<>();
        for (int i = 0; ; i++) {
            byte[] slot = slot(i);
            if (slot == null || slot[0] == 0) {
                return names;
            }
            names.add(Arrays.copyOf(slot, ShortName.LENGTH));
        }
    }

    /** Removes an entry; what it names is left alone. */
    void remove(FatEntry entry) throws IOException {
        for (int i = entry.slot; i >= entry.first; i--) {
            byte[] slot = slot(i);
            slot[0] = (byte) FREE;
            put(i, slot);
        }
    }

    boolean isEmpty() throws IOException {
        return list().isEmpty();
    }

    /** Finds so many free slots in a row; a folder that is not the root grows for them. */
    private int room(int wanted) throws IOException {
        int free = 0;
        boolean end = false;
        for (int i = 0; ; i++) {
            byte[] slot = slot(i);
            if (slot == null) {
                grow();
                slot = slot(i);
            }
            end |= slot[0] == 0;
            free = end || (slot[0] & 0xff) == FREE ? free + 1 : 0;
            if (free == wanted) {
                return i + 1 - wanted;
            }
        }
    }

    private void grow() throws IOException {
        if (cluster == 0) {
            throw new Storage.Failure(ENOSPC, "the root folder is full");
        }
        int last = cluster;
        for (int next = last; next != FatTable.END; next = volume.table.next(next)) {
            last = next;
        }
        volume.clearCluster(volume.table.allocate(last));
    }

    /** A copy of a slot, null after the last one. */
    private byte[] slot(int i) throws IOException {
        int block = block(i);
        if (block < 0) {
            return null;
        }
        int at = i * Geometry.SLOT % volume.geometry.blockSize();
        return Arrays.copyOfRange(volume.blocks.read(block), at, at + Geometry.SLOT);
    }

    /** Writes a slot that is there. */
    void put(int i, byte[] slot) throws IOException {
        int at = i * Geometry.SLOT % volume.geometry.blockSize();
        System.arraycopy(slot, 0, volume.blocks.read(block(i)), at, Geometry.SLOT);
        volume.blocks.write();
    }

    private int block(int i) throws IOException {
        int index = i * Geometry.SLOT / volume.geometry.blockSize();
        if (cluster == 0) {
            boolean there = i < volume.geometry.rootSlots();
            return there ? volume.geometry.rootStart() + index : -1;
        }
        int per = volume.geometry.perCluster();
        int at = volume.clusterAt(cluster, index / per);
        return at == FatTable.END ? -1 : volume.geometry.blockOf(at) + index % per;
    }
}
