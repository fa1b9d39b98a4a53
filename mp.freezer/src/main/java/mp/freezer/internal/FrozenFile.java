package mp.freezer.internal;

import java.nio.file.Path;

/**
 * A file that a manifest asked for.
 *
 * @param kind what becomes of it
 * @param source where it lies
 * @param path where it is to be found when it is imported, with the suffix that it has now
 * @param opt level of optimisation, or null for the usual one
 * @param version of the package that it belongs to, or null
 */
public record FrozenFile(Kind kind, Path source, String path, Integer opt, String version) {
    private static final String SOURCE = ".py";
    private static final String BYTECODE = ".mpy";

    /** What becomes of a file. */
    public enum Kind {
        /** Stays source, which is compiled when it is imported. */
        STR(SOURCE),

        /** Is compiled. */
        PY(SOURCE),

        /** Has been compiled. */
        MPY(BYTECODE);

        /** What its name ends with. */
        final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The path in the bundle. */
    public String target() {
        return kind == Kind.PY
                ? path.substring(0, path.length() - SOURCE.length()) + BYTECODE
                : path;
    }
}
