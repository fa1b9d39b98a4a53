package mp.stdlib.internal.vfs.fat;

import mp.core.BlockDevice;
import mp.core.Storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where things are on a FAT volume, in blocks: the boot sector, the copies of the table, the root
 * folder, then the clusters, which count from 2.
 *
 * @param blockSize bytes of a block
 * @param perCluster blocks of a cluster
 * @param reserved blocks before the first table
 * @param tables copies of the table
 * @param rootSlots entries of the root folder
 * @param blocks blocks of the volume
 * @param perTable blocks of a table
 */
record Geometry(
        int blockSize,
        int perCluster,
        int reserved,
        int tables,
        int rootSlots,
        int blocks,
        int perTable) {
    /** Bytes of an entry of a folder. */
    static final int SLOT = 32;

    private static final int MOST_CLUSTERS_OF_12 = 4084;
    private static final int MOST_CLUSTERS_OF_16 = 65_524;
    private static final int ROOT_SLOTS = 512;
    private static final int MEDIUM = 0xf8;
    private static final int EXTENDED = 0x29;
    private static final int SIGNATURE_AT = 510;
    private static final int ENODEV = 19;
    private static final int EINVAL = 22;

    int rootStart() {
        return reserved + tables * perTable;
    }

    int dataStart() {
        return rootStart() + (rootSlots * SLOT + blockSize - 1) / blockSize;
    }

    int clusters() {
        return (blocks - dataStart()) / perCluster;
    }

    int clusterBytes() {
        return perCluster * blockSize;
    }

    /** Bits of an entry of the table. */
    int bits() {
        return clusters() <= MOST_CLUSTERS_OF_12 ? 12 : 16;
    }

    int blockOf(int cluster) {
        return dataStart() + (cluster - 2) * perCluster;
    }

    /** The smallest clusters with which a table of 16 bits reaches all blocks. */
    static Geometry plan(BlockDevice device) throws Storage.Failure {
        int size = device.blockSize();
        int blocks = device.count();
        for (int perCluster = 1; perCluster <= 64; perCluster *= 2) {
            int slots = Math.max(size / SLOT, Math.min(ROOT_SLOTS, blocks / 2));
            slots = slots * SLOT / size * (size / SLOT);
            for (int perTable = 1; perTable <= 256; perTable++) {
                Geometry g = new Geometry(size, perCluster, 1, 1, slots, blocks, perTable);
                boolean holds = (g.clusters() + 2L) * g.bits() <= 8L * perTable * size;
                if (holds && g.clusters() > 0 && g.clusters() <= MOST_CLUSTERS_OF_16) {
                    return g;
                }
            }
        }
        throw new Storage.Failure(EINVAL, "no FAT fits a device of " + blocks + " blocks");
    }

    /** Reads the boot sector. */
    static Geometry read(BlockDevice device) throws IOException {
        byte[] boot = new byte[device.blockSize()];
        device.read(0, boot, 0);
        ByteBuffer b = ByteBuffer.wrap(boot).order(ByteOrder.LITTLE_ENDIAN);
        int few = b.getShort(19) & 0xffff;
        Geometry g =
                new Geometry(
                        b.getShort(11) & 0xffff,
                        b.get(13) & 0xff,
                        b.getShort(14) & 0xffff,
                        b.get(16) & 0xff,
                        b.getShort(17) & 0xffff,
                        few != 0 ? few : b.getInt(32),
                        b.getShort(22) & 0xffff);
        boolean signed = boot.length > SIGNATURE_AT && b.getShort(SIGNATURE_AT) == (short) 0xaa55;
        if (!signed || !g.sound(device)) {
            throw new Storage.Failure(ENODEV, "no FAT volume");
        }
        return g;
    }

    private boolean sound(BlockDevice device) {
        return blockSize == device.blockSize()
                && Integer.bitCount(perCluster) == 1
                && reserved > 0
                && (tables == 1 || tables == 2)
                && rootSlots > 0
                && perTable > 0
                && blocks > dataStart()
                && blocks <= device.count()
                && clusters() > 0
                && clusters() <= MOST_CLUSTERS_OF_16
                && (clusters() + 2L) * bits() <= 8L * perTable * blockSize;
    }

    /** The boot sector of a new volume. */
    byte[] bootSector(String label, int serial) {
        ByteBuffer b = ByteBuffer.allocate(blockSize).order(ByteOrder.LITTLE_ENDIAN);
        b.put(new byte[] {(byte) 0xeb, (byte) 0xfe, (byte) 0x90}).put(ascii("MSDOS5.0", 8));
        b.putShort((short) blockSize).put((byte) perCluster).putShort((short) reserved);
        b.put((byte) tables).putShort((short) rootSlots);
        b.putShort((short) (blocks < 0x10000 ? blocks : 0)).put((byte) MEDIUM);
        b.putShort((short) perTable).putShort((short) 63).putShort((short) 255).putInt(0);
        b.putInt(blocks < 0x10000 ? 0 : blocks);
        b.put((byte) 0x80).put((byte) 0).put((byte) EXTENDED).putInt(serial);
        b.put(ascii(label, 11)).put(ascii(bits() == 12 ? "FAT12" : "FAT16", 8));
        b.putShort(SIGNATURE_AT, (short) 0xaa55);
        return b.array();
    }

    /** Text in upper case, filled with blanks. */
    static byte[] ascii(String text, int length) {
        byte[] field = new byte[length];
        Arrays.fill(field, (byte) ' ');
        byte[] bytes = text.toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, field, 0, Math.min(bytes.length, length));
        return field;
    }
}
