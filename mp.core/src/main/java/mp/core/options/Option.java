package mp.core.options;

/**
 * The options: one row each, named as in {@code mpconfig.h} without the prefix {@code MICROPY_},
 * with its type, its value by feature level, and a sentence. A row is here only if something reads
 * it. Rows that begin with {@code MP_} are our own, for what MicroPython does not have; no level
 * turns them on.
 */
public enum Option {
    /** Object representation: 0 A, 1 B, 2 C, 3 D. */
    OBJ_REPR(0),

    /** Bytes of a word: 8 or 4 (the pointer size of the C target). */
    WORD_BYTES(8),

    /** Ints beyond small ints: 0 none, 1 64 bits, 2 any size. */
    LONGINT_IMPL(2),

    /** Floats: 0 none, 1 single, 2 double. */
    FLOAT_IMPL(2),

    /** Hashes of floats take all their bits in. */
    FLOAT_HIGH_QUALITY_HASH(FeatureLevel.EVERYTHING),

    /** Bytes of heap; MICROPY_HEAP_SIZE of a port. */
    HEAP_SIZE(2 << 20),

    /** Bytes of stack for the depth limit. */
    STACK_SIZE(80000),

    /** Collector: 0 mark-sweep, 1 arena without collection. */
    GC_COLLECTOR(0),

    /** Warnings, on standard error. */
    WARNINGS(false),

    /** Warnings say of what category they are. */
    WARNINGS_CATEGORY(false),

    /** Warn where a str is compared with bytes; needs WARNINGS. */
    PY_STR_BYTES_CMP_WARN(false),

    /** Compile source at run time. */
    ENABLE_COMPILER(FeatureLevel.CORE),

    /** Line numbers in code. */
    ENABLE_SOURCE_LINE(FeatureLevel.EXTRA),

    /** The compiler knows const(). */
    COMP_CONST(FeatureLevel.CORE),

    /** Fold floats at compile time. */
    COMP_CONST_FLOAT(FeatureLevel.CORE),

    /** Fold constant expressions. */
    COMP_CONST_FOLDING(FeatureLevel.CORE),

    /** Build constant tuples at compile time. */
    COMP_CONST_TUPLE(FeatureLevel.CORE),

    /** Resolve constants of modules at compile time. */
    COMP_MODULE_CONST(FeatureLevel.EXTRA),

    /** Assign two tuples without building one. */
    COMP_DOUBLE_TUPLE_ASSIGN(FeatureLevel.CORE),

    /** Assign three tuples without building one. */
    COMP_TRIPLE_TUPLE_ASSIGN(FeatureLevel.EXTRA),

    /** Return from both arms of a conditional. */
    COMP_RETURN_IF_EXPR(FeatureLevel.EXTRA),

    /** Assorted compatibility. */
    CPYTHON_COMPAT(FeatureLevel.CORE),

    /** Assign to the builtins module. */
    CAN_OVERRIDE_BUILTINS(FeatureLevel.EXTRA),

    /** Classes may have several bases. */
    MULTIPLE_INHERITANCE(FeatureLevel.CORE),

    /** micropython.schedule. */
    ENABLE_SCHEDULER(FeatureLevel.EXTRA),

    /** Scheduled calls of the port's own, which need no room in the queue; kbd_intr is one. */
    SCHEDULER_STATIC_NODES(false),

    /** Exceptions can be raised while nothing can be allocated. */
    ENABLE_EMERGENCY_EXCEPTION_BUF(false),

    /** Bytes of the buffer for such exceptions; 0: scripts allocate one. */
    EMERGENCY_EXCEPTION_BUF_SIZE(0),

    /** Dumps of bytecode and parse trees. */
    DEBUG_PRINTERS(false),

    /** Dumps of parse trees show names of rules. */
    DEBUG_PARSE_RULE_NAME(false),

    /** Calls that micropython.schedule keeps. */
    SCHEDULER_DEPTH(4),

    /** Counters of memory. */
    MEM_STATS(false),

    /** gc.threshold. */
    GC_ALLOC_THRESHOLD(FeatureLevel.CORE),

    /** micropython.kbd_intr. */
    KBD_EXCEPTION(FeatureLevel.EXTRA),

    /** The type complex; follows FLOAT_IMPL. */
    PY_BUILTINS_COMPLEX(FeatureLevel.MINIMUM),

    /** f-strings. */
    PY_FSTRINGS(FeatureLevel.EXTRA),

    /** t-strings. */
    PY_TSTRINGS(FeatureLevel.FULL),

    /** async and await. */
    PY_ASYNC_AWAIT(FeatureLevel.CORE),

    /** Assignment expressions. */
    PY_ASSIGN_EXPR(FeatureLevel.CORE),

    /** The type set. */
    PY_BUILTINS_SET(FeatureLevel.CORE),

    /** The type frozenset. */
    PY_BUILTINS_FROZENSET(FeatureLevel.EXTRA),

    /** enumerate. */
    PY_BUILTINS_ENUMERATE(FeatureLevel.CORE),

    /** filter. */
    PY_BUILTINS_FILTER(FeatureLevel.CORE),

    /** reversed. */
    PY_BUILTINS_REVERSED(FeatureLevel.CORE),

    /** property. */
    PY_BUILTINS_PROPERTY(FeatureLevel.CORE),

    /** Formatting with the operator %. */
    PY_BUILTINS_STR_OP_MODULO(FeatureLevel.CORE),

    /** Strings of Unicode. */
    PY_BUILTINS_STR_UNICODE(FeatureLevel.EXTRA),

    /** str.center. */
    PY_BUILTINS_STR_CENTER(FeatureLevel.EXTRA),

    /** str.count. */
    PY_BUILTINS_STR_COUNT(FeatureLevel.CORE),

    /** str.partition and rpartition. */
    PY_BUILTINS_STR_PARTITION(FeatureLevel.EXTRA),

    /** str.splitlines. */
    PY_BUILTINS_STR_SPLITLINES(FeatureLevel.EXTRA),

    /** bytes.hex and fromhex. */
    PY_BUILTINS_BYTES_HEX(FeatureLevel.EXTRA),

    /** The type bytearray. */
    PY_BUILTINS_BYTEARRAY(FeatureLevel.CORE),

    /** The type memoryview. */
    PY_BUILTINS_MEMORYVIEW(FeatureLevel.EXTRA),

    /** memoryview.itemsize. */
    PY_BUILTINS_MEMORYVIEW_ITEMSIZE(FeatureLevel.BASIC),

    /** All special methods. */
    PY_ALL_SPECIAL_METHODS(FeatureLevel.EXTRA),

    /** All in-place special methods. */
    PY_ALL_INPLACE_SPECIAL_METHODS(FeatureLevel.EVERYTHING),

    /** Reverse special methods. */
    PY_REVERSE_SPECIAL_METHODS(FeatureLevel.EXTRA),

    /** __delattr__ and __setattr__ of classes. */
    PY_DELATTR_SETATTR(FeatureLevel.EXTRA),

    /** Descriptors. */
    PY_DESCRIPTORS(FeatureLevel.EXTRA),

    /** Compare ranges by content. */
    PY_BUILTINS_RANGE_BINOP(FeatureLevel.EVERYTHING),

    /** start, stop and step of ranges. */
    PY_BUILTINS_RANGE_ATTRS(FeatureLevel.CORE),

    /** start, stop and step of slices. */
    PY_BUILTINS_SLICE_ATTRS(FeatureLevel.EXTRA),

    /** slice.indices. */
    PY_BUILTINS_SLICE_INDICES(FeatureLevel.EXTRA),

    /** dict.fromkeys. */
    PY_BUILTINS_DICT_FROMKEYS(FeatureLevel.CORE),

    /** next with a value for the end. */
    PY_BUILTINS_NEXT2(FeatureLevel.BASIC),

    /** round of ints to powers of ten. */
    PY_BUILTINS_ROUND_INT(FeatureLevel.EXTRA),

    /** pow with a modulus. */
    PY_BUILTINS_POW3(FeatureLevel.EXTRA),

    /** dir. */
    PY_BUILTINS_DIR(FeatureLevel.CORE),

    /** compile. */
    PY_BUILTINS_COMPILE(FeatureLevel.EXTRA),

    /** execfile. */
    PY_BUILTINS_EXECFILE(FeatureLevel.EXTRA),

    /** min and max. */
    PY_BUILTINS_MIN_MAX(FeatureLevel.CORE),

    /** NotImplemented. */
    PY_BUILTINS_NOTIMPLEMENTED(FeatureLevel.EXTRA),

    /** input. */
    PY_BUILTINS_INPUT(FeatureLevel.EXTRA),

    /** pend_throw of generators. */
    PY_GENERATOR_PEND_THROW(FeatureLevel.CORE),

    /** Attributes of functions. */
    PY_FUNCTION_ATTRS(FeatureLevel.EXTRA),

    /** __code__ of functions. */
    PY_FUNCTION_ATTRS_CODE(FeatureLevel.FULL),

    /** What code objects tell: 1 nothing, 3 all the attributes co_*. */
    PY_BUILTINS_CODE(1),

    /** help. */
    PY_BUILTINS_HELP(FeatureLevel.EXTRA),

    /** help('modules'). */
    PY_BUILTINS_HELP_MODULES(FeatureLevel.EXTRA),

    /** The module gc. */
    PY_GC(FeatureLevel.CORE),

    /** gc.collect() tells how many objects it freed. */
    PY_GC_COLLECT_RETVAL(false),

    /** The module micropython. */
    PY_MICROPYTHON(FeatureLevel.CORE),

    /** micropython.mem_info and qstr_info. */
    PY_MICROPYTHON_MEM_INFO(FeatureLevel.EXTRA),

    /** micropython.RingIO. */
    PY_MICROPYTHON_RINGIO(FeatureLevel.EXTRA),

    /** micropython.stack_use. */
    PY_MICROPYTHON_STACK_USE(FeatureLevel.EXTRA),

    /** micropython.heap_locked. */
    PY_MICROPYTHON_HEAP_LOCKED(FeatureLevel.EVERYTHING),

    /** The module array. */
    PY_ARRAY(FeatureLevel.CORE),

    /** The module collections. */
    PY_COLLECTIONS(FeatureLevel.CORE),

    /** collections.deque. */
    PY_COLLECTIONS_DEQUE(FeatureLevel.EXTRA),

    /** collections.OrderedDict. */
    PY_COLLECTIONS_ORDEREDDICT(FeatureLevel.EXTRA),

    /** namedtuple._asdict. */
    PY_COLLECTIONS_NAMEDTUPLE__ASDICT(FeatureLevel.EVERYTHING),

    /** The module marshal. */
    PY_MARSHAL(FeatureLevel.EVERYTHING),

    /** The module math. */
    PY_MATH(FeatureLevel.CORE),

    /** math.tau, inf and nan. */
    PY_MATH_CONSTANTS(FeatureLevel.EXTRA),

    /** Hyperbolic, error and gamma functions. */
    PY_MATH_SPECIAL_FUNCTIONS(FeatureLevel.EXTRA),

    /** math.factorial. */
    PY_MATH_FACTORIAL(FeatureLevel.EXTRA),

    /** math.isclose. */
    PY_MATH_ISCLOSE(FeatureLevel.EXTRA),

    /** The module cmath. */
    PY_CMATH(FeatureLevel.EXTRA),

    /** The module io. */
    PY_IO(FeatureLevel.CORE),

    /** io.IOBase. */
    PY_IO_IOBASE(FeatureLevel.CORE),

    /** io.BufferedWriter. */
    PY_IO_BUFFEREDWRITER(FeatureLevel.EVERYTHING),

    /** io.BytesIO. */
    PY_IO_BYTESIO(true),

    /** The module struct. */
    PY_STRUCT(FeatureLevel.CORE),

    /** The type codes O and S of struct and array. */
    PY_STRUCT_UNSAFE_TYPECODES(true),

    /** The module sys. */
    PY_SYS(FeatureLevel.MINIMUM),

    /** sys.exc_info. */
    PY_SYS_EXC_INFO(false),

    /** sys.executable. */
    PY_SYS_EXECUTABLE(false),

    /** sys.atexit. */
    PY_SYS_ATEXIT(false),

    /** sys.stdin, stdout and stderr. */
    PY_SYS_STDFILES(FeatureLevel.EXTRA),

    /** sys.maxsize. */
    PY_SYS_MAXSIZE(FeatureLevel.EXTRA),

    /** sys.modules. */
    PY_SYS_MODULES(true),

    /** sys.exit. */
    PY_SYS_EXIT(true),

    /** sys.argv. */
    PY_SYS_ARGV(true),

    /** sys.ps1 and ps2. */
    PY_SYS_PS1_PS2(FeatureLevel.EXTRA),

    /** sys.getsizeof. */
    PY_SYS_GETSIZEOF(FeatureLevel.EVERYTHING),

    /** sys.intern. */
    PY_SYS_INTERN(FeatureLevel.EVERYTHING),

    /** sys.tracebacklimit. */
    PY_SYS_TRACEBACKLIMIT(FeatureLevel.EVERYTHING),

    /** sys.settrace, frame and code objects. */
    PY_SYS_SETTRACE(false),

    /** The module errno. */
    PY_ERRNO(FeatureLevel.EXTRA),

    /** errno.errorcode. */
    PY_ERRNO_ERRORCODE(true),

    /** The module select. */
    PY_SELECT(FeatureLevel.EXTRA),

    /** The module time. */
    PY_TIME(FeatureLevel.BASIC),

    /** Time counts from 1970, otherwise from 2000. */
    EPOCH_IS_1970(true),

    /** The module weakref. */
    PY_WEAKREF(FeatureLevel.EVERYTHING),

    /** The module asyncio. */
    PY_ASYNCIO(FeatureLevel.EXTRA),

    /** The module cryptolib. */
    PY_CRYPTOLIB(false),

    /** Names of the modes in cryptolib. */
    PY_CRYPTOLIB_CONSTS(false),

    /** The mode CTR of cryptolib.aes. */
    PY_CRYPTOLIB_CTR(false),

    /** The module deflate. */
    PY_DEFLATE(FeatureLevel.EXTRA),

    /** Writing to deflate.DeflateIO. */
    PY_DEFLATE_COMPRESS(FeatureLevel.FULL),

    /** The module json. */
    PY_JSON(FeatureLevel.EXTRA),

    /** The module os. */
    PY_OS(FeatureLevel.EXTRA),

    /** os.uname. */
    PY_OS_UNAME(false),

    /** os.statvfs. */
    PY_OS_STATVFS(true),

    /** os.urandom. */
    PY_OS_URANDOM(true),

    /** os.getenv, putenv and unsetenv. */
    PY_OS_GETENV_PUTENV_UNSETENV(false),

    /** The module re. */
    PY_RE(FeatureLevel.EXTRA),

    /** re.DEBUG shows the code of a pattern. */
    PY_RE_DEBUG(FeatureLevel.EVERYTHING),

    /** re.sub. */
    PY_RE_SUB(FeatureLevel.EXTRA),

    /** match.groups. */
    PY_RE_MATCH_GROUPS(FeatureLevel.EVERYTHING),

    /** match.span, start and end. */
    PY_RE_MATCH_SPAN_START_END(FeatureLevel.EVERYTHING),

    /** The module heapq. */
    PY_HEAPQ(FeatureLevel.EXTRA),

    /** The module hashlib. */
    PY_HASHLIB(FeatureLevel.EXTRA),

    /** The module binascii. */
    PY_BINASCII(FeatureLevel.EXTRA),

    /** binascii.crc32. */
    PY_BINASCII_CRC32(FeatureLevel.EXTRA),

    /** hashlib.md5. */
    PY_HASHLIB_MD5(false),

    /** hashlib.sha1. */
    PY_HASHLIB_SHA1(false),

    /** hashlib.sha256. */
    PY_HASHLIB_SHA256(true),

    /** The module random. */
    PY_RANDOM(FeatureLevel.EXTRA),

    /** randrange, randint, choice, random and uniform. */
    PY_RANDOM_EXTRA_FUNCS(FeatureLevel.EXTRA),

    /** The module uctypes. */
    PY_UCTYPES(FeatureLevel.EXTRA),

    /** The names of C for integers in uctypes: SHORT, INT, LONG, ... */
    PY_UCTYPES_NATIVE_C_TYPES(true),

    /** The module framebuf. */
    PY_FRAMEBUF(FeatureLevel.EXTRA),

    /** The module platform. */
    PY_PLATFORM(FeatureLevel.EXTRA),

    /** The module machine. */
    PY_MACHINE(false),

    /** machine.mem8, mem16 and mem32. */
    PY_MACHINE_MEMX(false),

    /** machine.PinBase. */
    PY_MACHINE_PIN_BASE(false),

    /** machine.time_pulse_us. */
    PY_MACHINE_PULSE(false),

    /** machine.Signal. */
    PY_MACHINE_SIGNAL(false),

    /** The module _thread. */
    PY_THREAD(false),

    /** One lock for all threads of a VM. */
    PY_THREAD_GIL(false),

    /** Polls that a thread which holds the lock may do yet once another one asks for it. */
    PY_THREAD_GIL_VM_DIVISOR(32),

    /** The filesystem layer. */
    VFS(false),

    /** Import .mpy files. */
    PERSISTENT_CODE_LOAD(false),

    /** Import source that bundles bring. */
    MODULE_FROZEN_STR(FeatureLevel.EXTRA),

    /** Import bytecode that bundles bring. */
    MODULE_FROZEN_MPY(FeatureLevel.EXTRA),

    /** Import files. */
    ENABLE_EXTERNAL_IMPORT(FeatureLevel.CORE),

    /** A module that is run as __main__ knows its own name, from which its relative imports go. */
    MODULE_OVERRIDE_MAIN_IMPORT(false),

    /** Modules may have a __getattr__. */
    MODULE_GETATTR(FeatureLevel.CORE),

    /** A star import asks for __all__. */
    MODULE___ALL__(FeatureLevel.BASIC),

    /** Modules have a __file__. */
    MODULE___FILE__(FeatureLevel.CORE),

    /** Compile hot code to JVM bytecode. */
    EMIT_JVM(false),

    /** At a terminal the prompt may edit whole blocks in colour, by JLine. */
    REPL_JLINE(false),

    /** Functions in Thumb assembler, on a board that executes them. */
    EMIT_INLINE_THUMB(false),

    /** What CPython's str, bytes and bytearray have besides. */
    MP_STR_METHODS(false),

    /** What CPython's int and float have besides. */
    MP_NUMBER_METHODS(false),

    /** What CPython's math has besides. */
    MP_MATH_FUNCTIONS(false),

    /** Annotations of variables are kept in __annotations__. */
    MP_ANNOTATIONS(false),

    /** Classes call __init_subclass__ and __class_getitem__, and take keywords. */
    MP_CLASS_HOOKS(false),

    /** The module itertools. */
    MP_PY_ITERTOOLS(false),

    /** The module functools. */
    MP_PY_FUNCTOOLS(false),

    /** Counter, defaultdict and ChainMap of collections. */
    MP_PY_COLLECTIONS(false),

    /** The module dataclasses; needs MP_ANNOTATIONS. */
    MP_PY_DATACLASSES(false),

    /** The module enum; needs MP_CLASS_HOOKS. */
    MP_PY_ENUM(false),

    /** Small modules of CPython's library, from abc to typing. */
    MP_PY_LIBRARY(false);

    /** True where the value is off or on. */
    public final boolean isSwitch;

    private final FeatureLevel from;
    private final int fallback;

    Option(FeatureLevel from) {
        this.isSwitch = true;
        this.from = from;
        this.fallback = 0;
    }

    Option(boolean on) {
        this.isSwitch = true;
        this.from = null;
        this.fallback = on ? 1 : 0;
    }

    Option(int value) {
        this.isSwitch = false;
        this.from = null;
        this.fallback = value;
    }

    /** The name in profiles: that of {@code mpconfig.h}, or our own. */
    public String configName() {
        return name().startsWith("MP_") ? name() : "MICROPY_" + name();
    }

    /** The value at a feature level where nothing overrides it. */
    public int byLevel(FeatureLevel level) {
        return from == null ? fallback : level.compareTo(from) >= 0 ? 1 : 0;
    }
}
