package mp.launch;

import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bundle whose classes are on the class path: its headers and those of its entries which are not
 * classes, in memory. So a start opens one file, not one for each bundle.
 */
record InstalledBundle(String name, Map<String, String> headers, Map<String, byte[]> entries)
        implements ConnectModule, ConnectContent {

    @Override
    public ConnectContent getContent() {
        return this;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.of(headers);
    }

    @Override
    public Iterable<String> getEntries() {
        return entries.keySet();
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        byte[] bytes = entries.get(path);
        return bytes == null ? Optional.empty() : Optional.of(new MemoryEntry(path, bytes));
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(InstalledBundle.class.getClassLoader());
    }

    @Override
    public void open() {}

    @Override
    public void close() {}

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(headers.size());
        for (Map.Entry<String, String> header : headers.entrySet()) {
            out.writeUTF(header.getKey());
            out.writeUTF(header.getValue());
        }
        out.writeInt(entries.size());
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    static InstalledBundle read(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Map<String, String> headers = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            headers.put(in.readUTF(), in.readUTF());
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String path = in.readUTF();
            entries.put(path, in.readNBytes(in.readInt()));
        }
        return new InstalledBundle(name, headers, entries);
    }
}
