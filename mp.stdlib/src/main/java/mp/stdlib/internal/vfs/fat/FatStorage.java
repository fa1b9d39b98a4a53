package mp.stdlib.internal.vfs.fat;

import mp.core.Storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** The files of a volume by their paths. Names keep their case, but are found in any. */
final class FatStorage implements Storage {
    private static final int EACCES = 13;
    private static final int EEXIST = 17;
    private static final int ENOTDIR = 20;
    private static final int EISDIR = 21;
    private static final int EINVAL = 22;
    private static final String FORBIDDEN = "\"*:<>?|\\\177";

    private final FatVolume volume;
    private List<String> cwd = List.of();

    FatStorage(FatVolume volume) {
        this.volume = volume;
    }

    /** The names on the way to a path from the root. */
    private List<String> resolve(String path) throws Failure {
        List<String> names = new ArrayList<>(path.startsWith("/") ? List.of() : cwd);
        for (String part : path.split("/", -1)) {
            String name = part.replaceFirst("[. ]+$", "");
            if (part.equals("..")) {
                if (!names.isEmpty()) {
                    names.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                names.add(checked(name, path));
            }
        }
        return names;
    }

    private static String checked(String name, String path) throws Failure {
        boolean bad = name.isEmpty() || name.length() > LongName.MOST;
        for (int i = 0; i < name.length() && !bad; i++) {
            bad = name.charAt(i) < ' ' || FORBIDDEN.indexOf(name.charAt(i)) >= 0;
        }
        if (bad) {
            throw new Failure(EINVAL, path);
        }
        return name;
    }

    private FatEntry existing(List<String> names, String path) throws IOException {
        FatEntry entry = volume.find(names);
        if (entry == null) {
            throw new Failure(FatVolume.ENOENT, path);
        }
        return entry;
    }

    /** The folder at a path. */
    private Directory folder(String path) throws IOException {
        List<String> names = resolve(path);
        if (names.isEmpty()) {
            return volume.root();
        }
        FatEntry entry = existing(names, path);
        if (!entry.folder) {
            throw new Failure(FatVolume.ENOENT, path);
        }
        return volume.folder(entry);
    }

    @Override
    public SeekableByteChannel open(String path, String mode) throws IOException {
        List<String> names = resolve(path);
        boolean both = mode.indexOf('+') >= 0;
        boolean reads = mode.indexOf('r') >= 0;
        if (names.isEmpty()) {
            throw new Failure(reads ? FatVolume.ENOENT : EACCES, path);
        }
        Directory parent = volume.parent(names);
        FatEntry entry = parent.find(names.getLast());
        if (entry != null && mode.indexOf('x') >= 0) {
            throw new Failure(EEXIST, path);
        }
        if (entry == null && reads || entry != null && entry.folder) {
            throw new Failure(reads ? FatVolume.ENOENT : EACCES, path);
        }
        if (entry == null) {
            entry = parent.add(names.getLast(), false, 0, 0, volume.now());
        }
        FatFile file = new FatFile(volume, entry, reads || both, !reads || both);
        if (mode.indexOf('w') >= 0) {
            file.truncate(0);
        }
        return file;
    }

    @Override
    public Stat stat(String path) throws IOException {
        List<String> names = resolve(path);
        return names.isEmpty() ? new Stat(true, 0, 0, 0) : stat(existing(names, path));
    }

    private static Stat stat(FatEntry entry) {
        return new Stat(entry.folder, entry.size(), DosTime.seconds(entry.time()), 0);
    }

    @Override
    public List<Storage.Entry> list(String path) throws IOException {
        List<Storage.Entry> entries = new ArrayList<>();
        for (FatEntry entry : folder(path).list()) {
            entries.add(new Storage.Entry(entry.name, stat(volume.shared(entry))));
        }
        return entries;
    }

    @Override
    public void mkdir(String path) throws IOException {
        List<String> names = resolve(path);
        if (names.isEmpty() || volume.find(names) != null) {
            throw new Failure(EEXIST, path);
        }
        Directory parent = volume.parent(names);
        int cluster = volume.table.allocate(0);
        try {
            volume.clearCluster(cluster);
            Directory made = new Directory(volume, cluster);
            made.put(0, dots(".", cluster));
            made.put(1, dots("..", parent.cluster));
            parent.add(names.getLast(), true, cluster, 0, volume.now());
        } catch (Failure e) {
            volume.table.release(cluster);
            throw e;
        }
    }

    private byte[] dots(String name, int cluster) {
        return FatEntry.bytes(
                Geometry.ascii(name, ShortName.LENGTH), true, cluster, 0, volume.now());
    }

    @Override
    public void remove(String path) throws IOException {
        FatEntry entry = existing(resolve(path), path);
        if (entry.folder) {
            throw new Failure(EISDIR, path);
        }
        remove(entry);
    }

    @Override
    public void rmdir(String path) throws IOException {
        List<String> names = resolve(path);
        if (names.isEmpty()) {
            throw new Failure(EINVAL, path);
        }
        FatEntry entry = existing(names, path);
        if (!entry.folder) {
            throw new Failure(ENOTDIR, path);
        }
        boolean current = cwd.size() >= names.size() && within(names);
        if (current || !volume.folder(entry).isEmpty()) {
            throw new Failure(EACCES, path);
        }
        remove(entry);
    }

    private boolean within(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equalsIgnoreCase(cwd.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void remove(FatEntry entry) throws IOException {
        entry.directory().remove(entry);
        volume.gone(entry);
        volume.table.release(entry.cluster());
    }

    /** Renames or moves; a file that is at the new place already gives way. */
    @Override
    public void rename(String from, String to) throws IOException {
        List<String> oldNames = resolve(from);
        List<String> newNames = resolve(to);
        FatEntry entry = existing(oldNames, from);
        if (newNames.isEmpty()) {
            throw new Failure(EEXIST, to);
        }
        Directory parent = volume.parent(newNames);
        if (entry.folder) {
            refuseInside(entry, newNames, to);
        }
        FatEntry there = parent.find(newNames.getLast());
        boolean same =
                there != null
                        && there.slot == entry.slot
                        && there.directory().cluster == entry.directory().cluster;
        if (there != null && !same) {
            if (there.folder) {
                throw new Failure(EISDIR, to);
            }
            remove(there);
        }
        entry.directory().remove(entry);
        FatEntry moved =
                parent.add(
                        newNames.getLast(),
                        entry.folder,
                        entry.cluster(),
                        entry.size(),
                        entry.time());
        volume.gone(entry);
        if (moved.folder && entry.directory().cluster != parent.cluster) {
            volume.folder(moved).put(1, dots("..", parent.cluster));
        }
    }

    /** A folder cannot move into itself. */
    private void refuseInside(FatEntry folder, List<String> to, String path) throws IOException {
        for (int n = 1; n < to.size(); n++) {
            FatEntry above = volume.find(to.subList(0, n));
            if (above != null && above.cluster() == folder.cluster()) {
                throw new Failure(EINVAL, path);
            }
        }
    }

    @Override
    public Space space(String path) throws IOException {
        stat(path);
        return new Space(
                volume.geometry.clusterBytes(),
                volume.geometry.clusters(),
                volume.table.free(),
                LongName.MOST);
    }

    @Override
    public String cwd() {
        return "/" + String.join("/", cwd);
    }

    @Override
    public void chdir(String path) throws IOException {
        List<String> names = resolve(path);
        folder(path);
        cwd = List.copyOf(names);
    }
}
