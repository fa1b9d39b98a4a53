package mp.core.code;

/** The types of objects in {@code .mpy} files. */
final class MpyObject {
    static final int FUN_TABLE = 0;
    static final int NONE = 1;
    static final int FALSE = 2;
    static final int TRUE = 3;
    static final int ELLIPSIS = 4;
    static final int STR = 5;
    static final int BYTES = 6;
    static final int INT = 7;
    static final int FLOAT = 8;
    static final int COMPLEX = 9;
    static final int TUPLE = 10;

    private MpyObject() {}
}
