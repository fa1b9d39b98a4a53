package mp.core.runtime;

import java.util.Collection;
import java.util.Map;

/**
 * Python files that scripts find under {@code .frozen} of {@code sys.path}, wherever they come
 * from. A VM takes a snapshot of what is there when it is made; nothing changes after that, so
 * whoever implements this always answers the same.
 */
public interface FrozenModules {
    /** Paths of all files, such as {@code names.py} and {@code shop/prices.mpy}. */
    Collection<String> files();

    /** The bytes of one of these files, which nobody changes. */
    byte[] read(String file);

    /** Files by their paths. */
    static FrozenModules of(Map<String, byte[]> files) {
        Map<String, byte[]> all = Map.copyOf(files);
        return new FrozenModules() {
            @Override
            public Collection<String> files() {
                return all.keySet();
            }

            @Override
            public byte[] read(String file) {
                return all.get(file);
            }
        };
    }
}
