package mp.stdlib.internal.vfs.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.BitSet;

/**
 * Says whether a volume is sound: each chain belongs to one entry and is as long as its file needs,
 * and no cluster is taken that nothing names.
 */
final class VolumeCheck {
    private final FatVolume volume;
    private final BitSet taken = new BitSet();

    private VolumeCheck(FatVolume volume) {
        this.volume = volume;
    }

    static void check(RamBlocks device) throws IOException {
        FatVolume volume = new FatVolume(device, () -> 0);
        VolumeCheck check = new VolumeCheck(volume);
        check.folder(volume.root());
        int used = volume.geometry.clusters() - volume.table.free();
        assertEquals(used, check.taken.cardinality(), "clusters that nothing names");
    }

    private void folder(Directory folder) throws IOException {
        for (FatEntry entry : folder.list()) {
            int length = chain(entry.cluster(), entry.name);
            int bytes = volume.geometry.clusterBytes();
            if (entry.folder) {
                assertTrue(length > 0, entry.name);
                folder(volume.folder(entry));
            } else {
                assertEquals((entry.size() + bytes - 1) / bytes, length, entry.name);
            }
        }
    }

    private int chain(int first, String name) throws IOException {
        int length = 0;
        for (int at = first; at != FatTable.END; at = volume.table.next(at)) {
            assertTrue(!taken.get(at), () -> name + " shares a cluster");
            taken.set(at);
            length++;
        }
        return length;
    }
}
