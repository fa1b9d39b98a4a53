package mp.port.pyboard.internal.life;

import mp.core.BlockDevice;
import mp.core.FilesystemFormat;
import mp.core.Storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** The filesystem as a board has it when it is new. */
final class Factory {
    private static final String LABEL = "pybflash";

    private static final Map<String, String> FILES =
            new TreeMap<>(
                    Map.of(
                            "boot.py",
                            """
                            # boot.py: runs first at every start of the board.
                            # What the program itself does belongs into main.py.

                            import machine
                            import pyb
                            #pyb.main('main.py') # which script comes next
                            """,
                            "main.py",
                            """
                            # main.py: the program of the board.
                            """,
                            "README.txt",
                            """
                            The files of a virtual pyboard with MicroPython.

                            boot.py runs at every start, then main.py, then the prompt waits on
                            the serial line. The device is a FAT volume of 112 KiB.
                            """));

    private Factory() {}

    /** Mounts a device; where it holds no filesystem, makes one first. */
    static Storage mount(FilesystemFormat format, BlockDevice device, LongSupplier seconds)
            throws IOException {
        try {
            return format.mount(device, seconds);
        } catch (Storage.Failure e) {
            return reset(format, device, seconds);
        }
    }

    /** Makes the filesystem anew. */
    static Storage reset(FilesystemFormat format, BlockDevice device, LongSupplier seconds)
            throws IOException {
        format.format(device, LABEL);
        Storage files = format.mount(device, seconds);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            byte[] text = file.getValue().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
            try (SeekableByteChannel channel = files.open(file.getKey(), "w")) {
                channel.write(ByteBuffer.wrap(text));
            }
        }
        return files;
    }
}
