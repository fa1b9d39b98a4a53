package mp.launch;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes of an image that something in it names, beginning at those that are called from
 * outside. A name counts wherever it stands, also inside of a descriptor or a string.
 */
final class NamedClasses {
    private static final Pattern NAME = Pattern.compile("[\\w/$.]+");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

    private final Map<String, byte[]> image;
    private final Set<String> named = new HashSet<>();
    private final Deque<String> unseen = new ArrayDeque<>();

    /** Looks at class files by their internal names, from the given ones on. */
    NamedClasses(Map<String, byte[]> image, Set<String> roots) {
        this.image = image;
        roots.forEach(this::add);
        while (!unseen.isEmpty()) {
            texts(image.get(unseen.remove())).forEach(this::addAll);
        }
    }

    /** Their internal names. */
    Set<String> names() {
        return named;
    }

    private void addAll(String text) {
        NAME.matcher(text).results().forEach(found -> add(found.group()));
        IN_DESCRIPTOR.matcher(text).results().forEach(found -> add(found.group(1)));
    }

    private void add(String text) {
        String name = text.replace('.', '/');
        if (image.containsKey(name) && named.add(name)) {
            unseen.add(name);
        }
    }

    private static Set<String> texts(byte[] file) {
        Set<String> texts = new HashSet<>();
        for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                texts.add(text.stringValue());
            }
        }
        return texts;
    }
}
