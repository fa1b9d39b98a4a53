package mp.core.memory;

/**
 * Ordinals of the native types which the core knows, and of the singletons in ROM. The type object
 * of ordinal {@code k} is the ROM block {@code k}. The others get ordinals from {@link
 * #FIRST_OTHER} on.
 */
public final class Kind {
    /** Singletons: ROM blocks that are objects, not types. */
    public static final int NONE_OBJECT = 1;

    public static final int FALSE_OBJECT = 2;
    public static final int TRUE_OBJECT = 3;
    public static final int ELLIPSIS_OBJECT = 4;
    public static final int NOT_IMPLEMENTED_OBJECT = 5;

    /** What {@code kind} answers for an instance of a Python class. */
    public static final int INSTANCE = 0;

    public static final int OBJECT = 8;
    public static final int TYPE = 9;
    public static final int NONE = 10;
    public static final int BOOL = 11;
    public static final int INT = 12;
    public static final int FLOAT = 13;
    public static final int COMPLEX = 14;
    public static final int STR = 15;
    public static final int BYTES = 16;
    public static final int BYTEARRAY = 17;
    public static final int MEMORYVIEW = 18;
    public static final int ARRAY = 19;
    public static final int TUPLE = 20;
    public static final int LIST = 21;
    public static final int DICT = 22;
    public static final int SET = 23;
    public static final int FROZENSET = 24;
    public static final int RANGE = 25;
    public static final int SLICE = 26;
    public static final int ELLIPSIS = 27;
    public static final int NOT_IMPLEMENTED = 28;
    public static final int FUNCTION = 29;
    public static final int CLOSURE = 30;
    public static final int BUILTIN = 31;
    public static final int BOUND_METHOD = 32;
    public static final int GENERATOR_FUNCTION = 33;
    public static final int GENERATOR = 34;
    public static final int MODULE = 35;
    public static final int CELL = 36;
    public static final int CODE = 37;
    public static final int PROPERTY = 38;
    public static final int STATICMETHOD = 39;
    public static final int CLASSMETHOD = 40;
    public static final int SUPER = 41;
    public static final int MAP = 42;
    public static final int FILTER = 43;
    public static final int ZIP = 44;
    public static final int ENUMERATE = 45;
    public static final int REVERSED = 46;
    public static final int ITERATOR = 47;
    public static final int DICT_VIEW = 48;
    public static final int ORDERED_DICT = 49;
    public static final int NAMEDTUPLE = 50;
    public static final int ATTRTUPLE = 51;
    public static final int NATIVE_MODULE = 52;
    public static final int MACHINE_FUNCTION = 53;
    public static final int BYTE_WINDOW = 54;

    /** Plain runs of slots inside other objects: no Python value is of these kinds. */
    public static final int CELLS = 60;

    public static final int RAW_CELLS = 61;
    public static final int SHAPE = 62;
    public static final int FREE = 63;

    /** The exceptions, in the order of their declaration: BaseException is the first. */
    public static final int BASE_EXCEPTION = 64;

    public static final int SYSTEM_EXIT = 65;
    public static final int KEYBOARD_INTERRUPT = 66;
    public static final int GENERATOR_EXIT = 67;
    public static final int EXCEPTION = 68;
    public static final int STOP_ITERATION = 69;
    public static final int STOP_ASYNC_ITERATION = 70;
    public static final int ARITHMETIC_ERROR = 71;
    public static final int OVERFLOW_ERROR = 72;
    public static final int ZERO_DIVISION_ERROR = 73;
    public static final int ASSERTION_ERROR = 74;
    public static final int ATTRIBUTE_ERROR = 75;
    public static final int EOF_ERROR = 76;
    public static final int IMPORT_ERROR = 77;
    public static final int LOOKUP_ERROR = 78;
    public static final int INDEX_ERROR = 79;
    public static final int KEY_ERROR = 80;
    public static final int MEMORY_ERROR = 81;
    public static final int NAME_ERROR = 82;
    public static final int OS_ERROR = 83;
    public static final int RUNTIME_ERROR = 84;
    public static final int NOT_IMPLEMENTED_ERROR = 85;
    public static final int SYNTAX_ERROR = 86;
    public static final int INDENTATION_ERROR = 87;
    public static final int TYPE_ERROR = 88;
    public static final int VIPER_TYPE_ERROR = 89;
    public static final int VALUE_ERROR = 90;
    public static final int UNICODE_ERROR = 91;
    public static final int LAST_EXCEPTION = 95;

    /** The first ordinal that is given out at run time. */
    public static final int FIRST_OTHER = 96;

    private Kind() {}

    /** Whether the ordinal is that of a built-in exception. */
    public static boolean isException(int kind) {
        return kind >= BASE_EXCEPTION && kind <= LAST_EXCEPTION;
    }
}
