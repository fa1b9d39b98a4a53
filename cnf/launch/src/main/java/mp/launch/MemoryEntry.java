package mp.launch;

import org.osgi.framework.connect.ConnectContent.ConnectEntry;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** One entry of a bundle, in memory. */
record MemoryEntry(String name, byte[] bytes) implements ConnectEntry {
    @Override
    public String getName() {
        return name;
    }

    @Override
    public long getContentLength() {
        return bytes.length;
    }

    @Override
    public long getLastModified() {
        return 0;
    }

    @Override
    public byte[] getBytes() {
        return bytes;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(bytes);
    }
}
