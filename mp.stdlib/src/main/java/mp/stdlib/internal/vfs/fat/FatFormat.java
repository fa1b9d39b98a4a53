package mp.stdlib.internal.vfs.fat;

import mp.core.BlockDevice;
import mp.core.FilesystemFormat;
import mp.core.Storage;

import org.osgi.service.component.annotations.Component;

import java.io.IOException;
import java.util.function.LongSupplier;

/** FAT12 and FAT16 with long names, as every other system reads them. */
@Component
public final class FatFormat implements FilesystemFormat {
    private static final int VOLUME = 0x08;
    private static final int SERIAL = 0x4d_50_59_30;

    /** For the service registry. */
    public FatFormat() {}

    @Override
    public String name() {
        return "fat";
    }

    @Override
    public void format(BlockDevice device, String label) throws IOException {
        Geometry geometry = Geometry.plan(device);
        Blocks blocks = new Blocks(device);
        for (int block = geometry.rootStart(); block < geometry.dataStart(); block++) {
            blocks.clear(block);
        }
        new FatTable(geometry, blocks).clear();
        byte[] name = FatEntry.bytes(Geometry.ascii(label, ShortName.LENGTH), false, 0, 0, 0);
        name[ShortName.LENGTH] = VOLUME;
        System.arraycopy(name, 0, blocks.read(geometry.rootStart()), 0, name.length);
        blocks.write();
        device.write(0, geometry.bootSector(label, SERIAL), 0);
        device.sync();
    }

    @Override
    public Storage mount(BlockDevice device, LongSupplier seconds) throws IOException {
        return new FatStorage(new FatVolume(device, seconds));
    }
}
