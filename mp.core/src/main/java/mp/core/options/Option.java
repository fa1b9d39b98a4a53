package mp.core.options;

/**
 * The options: one row each, named as in {@code mpconfig.h} without the prefix {@code MICROPY_}. A
 * row is here only if something reads it. Profiles, help and documentation are derived from the
 * rows.
 */
public enum Option {
    OBJ_REPR(0, "Object representation: 0 A, 1 B, 2 C, 3 D."),
    WORD_BYTES(8, "Bytes of a word: 8 or 4 (the pointer size of the C target)."),
    LONGINT_IMPL(2, "Ints beyond small ints: 0 none, 1 64 bits, 2 any size."),
    FLOAT_IMPL(2, "Floats: 0 none, 1 single, 2 double."),
    HEAP_SIZE(2 << 20, "Bytes of heap; MICROPY_HEAP_SIZE of a port."),
    STACK_SIZE(80000, "Bytes of stack for the depth limit."),
    GC_COLLECTOR(0, "Collector: 0 mark-sweep, 1 arena without collection."),
    ERROR_REPORTING(3, "Messages: 0 none, 1 terse, 2 normal, 3 detailed."),
    ENABLE_COMPILER(FeatureLevel.CORE, "Compile source at run time."),
    ENABLE_SOURCE_LINE(FeatureLevel.EXTRA, "Line numbers in code."),
    COMP_CONST(FeatureLevel.CORE, "The compiler knows const()."),
    COMP_CONST_FLOAT(FeatureLevel.CORE, "Fold floats at compile time."),
    COMP_CONST_FOLDING(FeatureLevel.CORE, "Fold constant expressions."),
    COMP_CONST_TUPLE(FeatureLevel.CORE, "Build constant tuples at compile time."),
    COMP_MODULE_CONST(FeatureLevel.EXTRA, "Resolve constants of modules at compile time."),
    COMP_DOUBLE_TUPLE_ASSIGN(FeatureLevel.CORE, "Assign two tuples without building one."),
    COMP_TRIPLE_TUPLE_ASSIGN(FeatureLevel.EXTRA, "Assign three tuples without building one."),
    COMP_RETURN_IF_EXPR(FeatureLevel.EXTRA, "Return from both arms of a conditional."),
    CPYTHON_COMPAT(FeatureLevel.CORE, "Assorted compatibility."),
    FULL_CHECKS(FeatureLevel.CORE, "Validate all arguments."),
    CAN_OVERRIDE_BUILTINS(FeatureLevel.EXTRA, "Assign to the builtins module."),
    MULTIPLE_INHERITANCE(FeatureLevel.CORE, "Classes may have several bases."),
    ENABLE_SCHEDULER(FeatureLevel.EXTRA, "micropython.schedule."),
    MEM_STATS(false, "Counters of memory."),
    PY_BUILTINS_COMPLEX(FeatureLevel.MINIMUM, "The type complex; follows FLOAT_IMPL."),
    PY_FSTRINGS(FeatureLevel.EXTRA, "f-strings."),
    PY_TSTRINGS(FeatureLevel.FULL, "t-strings."),
    PY_ASYNC_AWAIT(FeatureLevel.CORE, "async and await."),
    PY_ASSIGN_EXPR(FeatureLevel.CORE, "Assignment expressions."),
    PY_BUILTINS_STR_UNICODE(FeatureLevel.EXTRA, "Strings of Unicode."),
    PY_BUILTINS_STR_CENTER(FeatureLevel.EXTRA, "str.center."),
    PY_BUILTINS_STR_COUNT(FeatureLevel.CORE, "str.count."),
    PY_BUILTINS_STR_PARTITION(FeatureLevel.EXTRA, "str.partition and rpartition."),
    PY_BUILTINS_STR_SPLITLINES(FeatureLevel.EXTRA, "str.splitlines."),
    PY_BUILTINS_BYTES_HEX(FeatureLevel.EXTRA, "bytes.hex and fromhex."),
    PY_BUILTINS_BYTEARRAY(FeatureLevel.CORE, "The type bytearray."),
    PY_BUILTINS_MEMORYVIEW(FeatureLevel.EXTRA, "The type memoryview."),
    PY_BUILTINS_MEMORYVIEW_ITEMSIZE(FeatureLevel.BASIC, "memoryview.itemsize."),
    PY_ALL_SPECIAL_METHODS(FeatureLevel.EXTRA, "All special methods."),
    PY_ALL_INPLACE_SPECIAL_METHODS(FeatureLevel.EVERYTHING, "All in-place special methods."),
    PY_REVERSE_SPECIAL_METHODS(FeatureLevel.EXTRA, "Reverse special methods."),
    PY_DELATTR_SETATTR(FeatureLevel.EXTRA, "__delattr__ and __setattr__ of classes."),
    PY_DESCRIPTORS(FeatureLevel.EXTRA, "Descriptors."),
    PY_BUILTINS_RANGE_BINOP(FeatureLevel.EVERYTHING, "Compare ranges by content."),
    PY_FUNCTION_ATTRS(FeatureLevel.EXTRA, "Attributes of functions."),
    PY_FUNCTION_ATTRS_CODE(FeatureLevel.FULL, "__code__ of functions."),
    PY_GC(FeatureLevel.CORE, "The module gc."),
    PY_GC_COLLECT_RETVAL(false, "gc.collect() tells how many objects it freed."),
    PY_MICROPYTHON(FeatureLevel.MINIMUM, "The module micropython."),
    PY_MICROPYTHON_HEAP_LOCKED(FeatureLevel.EVERYTHING, "micropython.heap_locked."),
    PY_ARRAY(FeatureLevel.CORE, "The module array."),
    PY_COLLECTIONS(FeatureLevel.CORE, "The module collections."),
    PY_COLLECTIONS_DEQUE(FeatureLevel.EXTRA, "collections.deque."),
    PY_COLLECTIONS_ORDEREDDICT(FeatureLevel.EXTRA, "collections.OrderedDict."),
    PY_COLLECTIONS_NAMEDTUPLE__ASDICT(FeatureLevel.EVERYTHING, "namedtuple._asdict."),
    PY_MATH(FeatureLevel.CORE, "The module math."),
    PY_MATH_CONSTANTS(FeatureLevel.EXTRA, "math.tau, inf and nan."),
    PY_MATH_SPECIAL_FUNCTIONS(FeatureLevel.EXTRA, "Hyperbolic, error and gamma functions."),
    PY_MATH_FACTORIAL(FeatureLevel.EXTRA, "math.factorial."),
    PY_MATH_ISCLOSE(FeatureLevel.EXTRA, "math.isclose."),
    PY_CMATH(FeatureLevel.EXTRA, "The module cmath."),
    PY_IO(FeatureLevel.CORE, "The module io."),
    PY_IO_IOBASE(FeatureLevel.CORE, "io.IOBase."),
    PY_IO_BUFFEREDWRITER(FeatureLevel.EVERYTHING, "io.BufferedWriter."),
    PY_STRUCT(FeatureLevel.CORE, "The module struct."),
    PY_SYS(FeatureLevel.MINIMUM, "The module sys."),
    PY_SYS_EXC_INFO(false, "sys.exc_info."),
    PY_SYS_EXECUTABLE(false, "sys.executable."),
    PY_SYS_ATEXIT(false, "sys.atexit."),
    PY_SYS_GETSIZEOF(FeatureLevel.EVERYTHING, "sys.getsizeof."),
    PY_SYS_INTERN(FeatureLevel.EVERYTHING, "sys.intern."),
    PY_SYS_TRACEBACKLIMIT(FeatureLevel.EVERYTHING, "sys.tracebacklimit."),
    PY_ERRNO(FeatureLevel.EXTRA, "The module errno."),
    PY_SELECT(FeatureLevel.EXTRA, "The module select."),
    PY_TIME(FeatureLevel.BASIC, "The module time."),
    PY_WEAKREF(FeatureLevel.EVERYTHING, "The module weakref."),
    PY_ASYNCIO(FeatureLevel.EXTRA, "The module asyncio."),
    PY_UCTYPES(FeatureLevel.EXTRA, "The module uctypes."),
    PY_CRYPTOLIB(false, "The module cryptolib."),
    PY_CRYPTOLIB_CONSTS(false, "Names of the modes in cryptolib."),
    PY_CRYPTOLIB_CTR(false, "The mode CTR of cryptolib.aes."),
    PY_DEFLATE(FeatureLevel.EXTRA, "The module deflate."),
    PY_DEFLATE_COMPRESS(FeatureLevel.FULL, "Writing to deflate.DeflateIO."),
    PY_JSON(FeatureLevel.EXTRA, "The module json."),
    PY_OS(FeatureLevel.EXTRA, "The module os."),
    PY_OS_GETENV_PUTENV_UNSETENV(false, "os.getenv, putenv and unsetenv."),
    PY_RE(FeatureLevel.EXTRA, "The module re."),
    PY_RE_DEBUG(FeatureLevel.EVERYTHING, "re.DEBUG shows the code of a pattern."),
    PY_RE_SUB(FeatureLevel.EXTRA, "re.sub."),
    PY_RE_MATCH_GROUPS(FeatureLevel.EVERYTHING, "match.groups."),
    PY_RE_MATCH_SPAN_START_END(FeatureLevel.EVERYTHING, "match.span, start and end."),
    PY_HEAPQ(FeatureLevel.EXTRA, "The module heapq."),
    PY_HASHLIB(FeatureLevel.EXTRA, "The module hashlib."),
    PY_BINASCII(FeatureLevel.EXTRA, "The module binascii."),
    PY_HASHLIB_MD5(false, "hashlib.md5."),
    PY_HASHLIB_SHA1(false, "hashlib.sha1."),
    PY_RANDOM(FeatureLevel.EXTRA, "The module random."),
    PY_FRAMEBUF(FeatureLevel.EXTRA, "The module framebuf."),
    PY_PLATFORM(FeatureLevel.EXTRA, "The module platform."),
    PY_MACHINE(false, "The module machine."),
    PY_MACHINE_MEMX(false, "machine.mem8, mem16 and mem32."),
    PY_MACHINE_PIN_BASE(false, "machine.PinBase."),
    PY_MACHINE_PULSE(false, "machine.time_pulse_us."),
    PY_MACHINE_SIGNAL(false, "machine.Signal."),
    PY_THREAD(false, "The module _thread."),
    PY_THREAD_GIL(false, "One lock for all threads of a VM."),
    VFS(false, "The filesystem layer."),
    PERSISTENT_CODE_LOAD(false, "Import .mpy files."),
    ENABLE_EXTERNAL_IMPORT(FeatureLevel.CORE, "Import files."),
    EMIT_JVM(false, "Compile hot code to JVM bytecode.");

    /** True where the value is off or on. */
    public final boolean isSwitch;

    /** What it is for, one sentence. */
    public final String doc;

    private final FeatureLevel from;
    private final int fallback;

    Option(FeatureLevel from, String doc) {
        this.isSwitch = true;
        this.from = from;
        this.fallback = 0;
        this.doc = doc;
    }

    Option(boolean on, String doc) {
        this.isSwitch = true;
        this.from = null;
        this.fallback = on ? 1 : 0;
        this.doc = doc;
    }

    Option(int value, String doc) {
        this.isSwitch = false;
        this.from = null;
        this.fallback = value;
        this.doc = doc;
    }

    /** The name in {@code mpconfig.h}. */
    public String configName() {
        return "MICROPY_" + name();
    }

    /** The value at a feature level where nothing overrides it. */
    public int byLevel(FeatureLevel level) {
        return from == null ? fallback : level.compareTo(from) >= 0 ? 1 : 0;
    }
}
