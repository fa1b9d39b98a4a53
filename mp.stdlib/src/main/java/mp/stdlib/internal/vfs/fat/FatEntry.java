package mp.stdlib.internal.vfs.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A file or folder as its folder knows it. There is one object for each open file, shared by all
 * who have it open, so that they agree on its length.
 */
final class FatEntry {
    static final int FOLDER = 0x10;
    static final int ARCHIVE = 0x20;

    private static final int ATTRIBUTES_AT = 11;
    private static final int FLAGS_AT = 12;
    private static final int CREATED_AT = 14;
    private static final int MODIFIED_AT = 22;
    private static final int CLUSTER_AT = 26;
    private static final int SIZE_AT = 28;

    final String name;
    final boolean folder;

    /** The first of its slots, that of the short name being the last. */
    final int first;

    final int slot;
    private final Directory directory;
    private final byte[] bytes;
    private final ByteBuffer fields;
    private boolean removed;
    private int cuts;

    FatEntry(Directory directory, String name, int first, int slot, byte[] bytes) {
        this.directory = directory;
        this.bytes = bytes.clone();
        this.fields = ByteBuffer.wrap(this.bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.folder = (bytes[ATTRIBUTES_AT] & FOLDER) != 0;
        this.name = name != null ? name : ShortName.text(bytes, bytes[FLAGS_AT]);
        this.first = first;
        this.slot = slot;
    }

    /** The bytes of a new entry. */
    static byte[] bytes(byte[] shortName, boolean folder, int cluster, int size, int time) {
        ByteBuffer fields = ByteBuffer.allocate(Geometry.SLOT).order(ByteOrder.LITTLE_ENDIAN);
        fields.put(shortName).put((byte) (folder ? FOLDER : ARCHIVE));
        fields.putInt(CREATED_AT, time).putInt(MODIFIED_AT, time);
        fields.putShort(CLUSTER_AT, (short) cluster).putInt(SIZE_AT, size);
        return fields.array();
    }

    Directory directory() {
        return directory;
    }

    int cluster() {
        return fields.getShort(CLUSTER_AT) & 0xffff;
    }

    long size() {
        return folder ? 0 : fields.getInt(SIZE_AT) & 0xffffffffL;
    }

    int time() {
        return fields.getInt(MODIFIED_AT);
    }

    /** Sets what it holds, and writes it. */
    void update(int cluster, long size, int time) throws IOException {
        fields.putShort(CLUSTER_AT, (short) cluster).putInt(SIZE_AT, (int) size);
        fields.putInt(MODIFIED_AT, time);
        directory.put(slot, bytes);
    }

    /** Counts how often its chain was cut: whoever remembers a cluster of it looks again then. */
    int cuts() {
        return cuts;
    }

    void cut() {
        cuts++;
    }

    /** Whether it was removed while somebody had it open: nothing may be read or written then. */
    boolean removed() {
        return removed;
    }

    void removed(boolean gone) {
        removed = gone;
    }
}
