package mp.core.runtime;

import mp.core.memory.Allocator;
import mp.core.memory.Header;
import mp.core.memory.Kind;
import mp.core.memory.Memory;
import mp.core.memory.Rom;
import mp.core.model.ObjectModel;
import mp.core.options.Options;

import java.math.BigInteger;

/**
 * What natives see of the interpreter: one instance for each thread of a VM.
 *
 * <p><b>The rule of kept words.</b> A word is a root only while it lies on the value stack or in a
 * living object. A native's arguments lie on the value stack until it returns, and <em>every word
 * that a method of this class returns has been pushed on the value stack too</em> ("is kept"),
 * unless its comment says otherwise. So a native may hold all of them in Java locals. All is
 * dropped when the native returns. A native that loops takes {@link #mark} before and calls {@link
 * #release} on each turn, keeping by {@link #keep} or {@link #replace} what it still needs;
 * otherwise the stack fills. Words read directly from {@link #memory} are not kept: whoever holds
 * one across an allocation or a call keeps it.
 *
 * <p>No copy of {@code memory.cells} may be held across an allocation or a call.
 */
public abstract class Runtime {
    /**
     * What {@code subscr} and {@code attr} take as value when they are to read: an address inside
     * block 0, which is no value in any model.
     */
    public static final long LOAD = 4;

    /** The object model. */
    public final ObjectModel model;

    /** The heap. */
    public final Memory memory;

    /** This thread's allocator. Its objects are not kept; prefer the {@code new...} methods. */
    public final Allocator allocator;

    /** The options of the image. */
    public final Options options;

    /** The value stack: words only. Replaced by a larger one in calls. */
    public long[] stack;

    /** The first free slot of the value stack. */
    public int sp;

    /** The exception in flight while a {@link PyException} is thrown; 0 otherwise. */
    public long exception;

    /** The singletons. */
    public final long none;

    public final long trueWord;
    public final long falseWord;

    /** For subclasses. */
    protected Runtime(ObjectModel model, Allocator allocator, Options options, long[] stack) {
        this.model = model;
        this.allocator = allocator;
        this.memory = allocator.memory;
        this.options = options;
        this.stack = stack;
        this.none = model.none;
        this.trueWord = model.trueWord;
        this.falseWord = model.falseWord;
    }

    // Keeping words

    /** Where the value stack stands. */
    public final int mark() {
        return sp;
    }

    /** Drops everything kept since {@code mark}. */
    public final void release(int mark) {
        sp = mark;
    }

    /** Drops everything kept since {@code mark} and keeps {@code w}. */
    public final long replace(int mark, long w) {
        sp = mark;
        return keep(w);
    }

    /** Keeps a word until the native returns or releases. */
    public final long keep(long w) {
        if (sp == stack.length) {
            throw recursion();
        }
        stack[sp++] = w;
        return w;
    }

    /** Argument {@code i} from the value stack: {@code rt.arg(base + k)}. */
    public final long arg(int i) {
        return stack[i];
    }

    // Kinds

    /**
     * The ordinal of a word's native type ({@link Kind}), or {@link Kind#INSTANCE} for an instance
     * of a Python class. The word must not be 0.
     */
    public final int kind(long w) {
        if ((w & model.addressMask) == 0) {
            int type = (int) memory.header(w) & Header.TYPE_MASK;
            return (type & Header.ROM) != 0 ? type & Header.ORDINAL_MASK : Kind.INSTANCE;
        }
        if ((w & model.intMask) == model.intTag) {
            return Kind.INT;
        }
        if ((w & model.qstrMask) == model.qstrTag) {
            return Kind.STR;
        }
        return w == none ? Kind.NONE : w == trueWord || w == falseWord ? Kind.BOOL : Kind.FLOAT;
    }

    /** Whether a word is a heap or ROM object of a native type. */
    public final boolean is(long w, int kind) {
        return (w & model.addressMask) == 0
                && ((int) memory.header(w) & Header.TYPE_MASK) == (kind | Header.ROM);
    }

    /** The word of a native type. Not kept: it lies in ROM. */
    public final long typeWord(int kind) {
        return Rom.word(kind);
    }

    /** The type of an object: a ROM type or a Python class. */
    public abstract long typeOf(long w);

    /** The name of an object's type, for messages. */
    public abstract String typeName(long w);

    /** Whether an object's type is or derives from a native type. */
    public abstract boolean isInstance(long w, int kind);

    /**
     * The object of a native type behind a word: the word itself, or for an instance of a Python
     * class that derives from the type the native object inside it; 0 where it is neither.
     */
    public abstract long as(long w, int kind);

    /**
     * The {@code self} of a method of a native type: the word, or the native object inside it.
     *
     * @throws PyException TypeError where it is neither
     */
    public abstract long self(long w, NativeType type);

    // Objects of one's own

    /** Makes a traced object of {@code slots} slots, all null. Slots count from 1. */
    public final long newObject(int ordinal, int slots) {
        return keep(allocate(ordinal, slots, 0));
    }

    /** Makes a raw object: its slots hold no words. */
    public final long newRaw(int ordinal, int slots) {
        return keep(allocate(ordinal, slots, Header.RAW));
    }

    /**
     * Makes a traced object with a payload. Slot 1 belongs to the payload.
     *
     * @param bytes what the payload takes, to be charged; call {@link #reserve} before making a
     *     large one
     */
    public abstract long newPayload(int ordinal, int slots, Object payload, long bytes);

    /** Slot {@code i} (1 or more) of a heap object. Not kept. */
    public final long slot(long object, int i) {
        return memory.get(object, i);
    }

    /** Sets slot {@code i} (1 or more) of a heap object. */
    public final void slot(long object, int i, long w) {
        memory.set(object, i, w);
    }

    /** Allocates; not kept; turns exhaustion into MemoryError. */
    protected abstract long allocate(int ordinal, int slots, long flags);

    /**
     * Makes sure that {@code bytes} of Java memory fit the heap, collecting if need be, or raises
     * MemoryError. To be called before a large array is made; {@link #newPayload} and the like
     * charge it when the array has an owner.
     */
    public abstract void reserve(long bytes);

    /** Raises MemoryError, with the size of the request in bytes. */
    public abstract PyException memoryError(long bytes);

    /**
     * A safepoint: to be called on each turn of a loop that may take long. How often it is called
     * changes nothing that a script sees: virtual time stands still, scheduled calls wait.
     */
    public abstract void poll();

    /**
     * A poll of a native that waits, called after each part of the wait: whatever is due happens,
     * scheduled calls and handlers too.
     */
    public abstract void attend();

    /**
     * The same for a native that waits by looking again and again: each look takes as much virtual
     * time as a turn of a loop in Python.
     */
    public abstract void turn();

    // Ints

    /** An int of any size. */
    public abstract long newInt(long value);

    /** An int of any size. */
    public abstract long newInt(BigInteger value);

    /** Whether the word is an int (a bool is none; instances of subclasses are none). */
    public final boolean isInt(long w) {
        return (w & model.intMask) == model.intTag || is(w, Kind.INT);
    }

    /**
     * The value of an int or bool that must fit a machine word (index, count, ...).
     *
     * @throws PyException TypeError where it is none ("can't convert X to int"), OverflowError
     *     where it is too large
     */
    public abstract long toLong(long w);

    /** As {@link #toLong}, for values that must fit 32 bits. */
    public abstract int toInt(long w);

    /** The value of an int or bool of any size; TypeError where it is none. */
    public abstract BigInteger toBigInteger(long w);

    /** An int's value modulo 2^64, as C truncates it; TypeError where it is no int. */
    public abstract long toLongTruncated(long w);

    // Floats

    /** A float, rounded to the format's precision. */
    public abstract long newFloat(double value);

    /** A complex number. */
    public abstract long newComplex(double re, double im);

    /** Whether the word is a float. */
    public abstract boolean isFloat(long w);

    /** The value of a word that is a float. */
    public abstract double floatValue(long w);

    /** The value of a float, int or bool; TypeError "can't convert X to float" otherwise. */
    public abstract double toDouble(long w);

    // Strings and bytes

    /** Whether the word is a str (interned or not; instances of subclasses are none). */
    public final boolean isStr(long w) {
        return (w & model.qstrMask) == model.qstrTag || is(w, Kind.STR);
    }

    /** The UTF-8 bytes of a str or the bytes of a bytes object: not to be changed. */
    public abstract byte[] bytes(long w);

    /** Whether a str is ASCII only, so that its bytes are its characters. */
    public abstract boolean isAscii(long str);

    /** A str as a Java string; TypeError where it is none. */
    public abstract String string(long w);

    /** A str from UTF-8 bytes which nobody changes afterwards; charges them. */
    public abstract long newStr(byte[] utf8);

    /** A str. */
    public abstract long newStr(String s);

    /** A str from text; charges it. */
    public abstract long newStr(Text text);

    /** A bytes object; charges it; nobody changes the array afterwards. */
    public abstract long newBytes(byte[] data);

    /** A bytearray that owns the array; charges it. */
    public abstract long newByteArray(byte[] data);

    /** The interned string of a text. Needs no keeping. */
    public abstract long qstr(String s);

    /** The interned string of a str: equal strings give the same word. Needs no keeping. */
    public abstract long intern(long str);

    /** The bytes of an object with the buffer protocol; TypeError where it has none. */
    public abstract void buffer(long w, BufferView view, boolean write);

    /** As {@link #buffer}, but answers false where the object has none. */
    public abstract boolean tryBuffer(long w, BufferView view, boolean write);

    /** The bits that bytes hold for an object, which from now on lives as long as the VM. */
    public abstract long packObject(long w);

    /** The object of bits that {@link #packObject} gave; ValueError for any others. Not kept. */
    public abstract long unpackObject(long bits);

    // Containers

    /** A tuple of the {@code n} words of the value stack from {@code base}. */
    public abstract long newTuple(int base, int n);

    /**
     * A tuple of the words of the value stack from {@code base}, whose items can also be read as
     * attributes of these names.
     */
    public abstract long newAttrTuple(int base, String... names);

    /** A tuple. */
    public abstract long newTuple(long a, long b);

    /** A tuple. */
    public abstract long newTuple(long a, long b, long c);

    /** The number of items of a tuple or list (or of a type derived from tuple). */
    public abstract int count(long tupleOrList);

    /** An item of a tuple or list, unchecked. Not kept: it lies in the container. */
    public abstract long item(long tupleOrList, int i);

    /** Whether the word is a tuple (a namedtuple is one). */
    public abstract boolean isTuple(long w);

    /** An empty list. */
    public abstract long newList(int capacity);

    /** Appends to a list. */
    public abstract void append(long list, long w);

    /** An empty dict. */
    public abstract long newDict(int capacity);

    /** Has scripts not change a dict any more; natives still can. @return the dict */
    public final long fix(long dict) {
        memory.set(dict, 0, memory.header(dict) | Header.FIXED);
        return dict;
    }

    /** Reads from a dict; 0 where the key is missing. Not kept: it lies in the dict. */
    public abstract long dictGet(long dict, long key);

    /** Stores to a dict. */
    public abstract void dictPut(long dict, long key, long value);

    /** Removes from a dict. @return the value, kept, or 0 where the key is missing */
    public abstract long dictRemove(long dict, long key);

    /** The number of entries of a dict. */
    public abstract int dictSize(long dict);

    /**
     * Walks a dict in order: {@code for (int i = dictNext(d, 0); i >= 0; i = dictNext(d, i + 1))}.
     */
    public abstract int dictNext(long dict, int from);

    /** The key at a place that {@link #dictNext} gave. Not kept. */
    public abstract long dictKey(long dict, int place);

    /** The value at a place that {@link #dictNext} gave. Not kept. */
    public abstract long dictValue(long dict, int place);

    // The object protocol

    /** The truth of an object. */
    public abstract boolean truth(long w);

    /** Equality, as {@code ==}. */
    public abstract boolean equal(long a, long b);

    /** Identity or equality. */
    public final boolean same(long a, long b) {
        return a == b || equal(a, b);
    }

    /** The hash, as {@code hash()}; TypeError where there is none. */
    public abstract long hash(long w);

    /** {@code op} is a constant of {@link mp.core.code.UnaryOp}. */
    public abstract long unary(int op, long w);

    /** {@code op} is a constant of {@link mp.core.code.BinaryOp}. */
    public abstract long binary(int op, long a, long b);

    /** {@code len(w)}. */
    public abstract int len(long w);

    /** {@code object[index]}. */
    public abstract long getItem(long object, long index);

    /** {@code object[index] = value}. */
    public abstract void setItem(long object, long index, long value);

    /** {@code del object[index]}. */
    public abstract void deleteItem(long object, long index);

    /** An attribute by the word of an interned string; AttributeError where there is none. */
    public abstract long getAttr(long object, long name);

    /** As {@link #getAttr}, but 0 where there is none. */
    public abstract long tryAttr(long object, long name);

    /** Sets an attribute. */
    public abstract void setAttr(long object, long name, long value);

    /** Deletes an attribute. */
    public abstract void deleteAttr(long object, long name);

    /** An iterator over an object. */
    public abstract long iter(long w);

    /** The next item of an iterator, or 0 at its end. */
    public abstract long next(long iterator);

    /** Prints an object, as {@code repr} or {@code str}. */
    public abstract void print(Text out, long w, boolean repr);

    /**
     * The index that a subscript means in a sequence of {@code length}.
     *
     * @param slice whether to clip it to the sequence instead of raising IndexError
     */
    public abstract int index(long container, int length, long index, boolean slice);

    // Calls

    /**
     * Calls with the {@code n} words of the value stack from {@code base}, then {@code nKw} pairs.
     */
    public abstract long call(long f, int base, int n, int nKw);

    /** Calls without arguments. */
    public abstract long call(long f);

    /** Calls with one argument. */
    public abstract long call(long f, long a);

    /** Calls with two arguments. */
    public abstract long call(long f, long a, long b);

    /** Calls with three arguments. */
    public abstract long call(long f, long a, long b, long c);

    /** Whether the object can be called. */
    public abstract boolean callable(long w);

    /**
     * Has the main thread call a function with one argument at a poll, as {@code
     * micropython.schedule} does.
     *
     * @return false where the queue is full
     */
    public abstract boolean schedule(long f, long a);

    /**
     * Calls the handler of a hard interrupt with one argument: heap and scheduler are locked
     * meanwhile, so that it can neither allocate nor be followed by scheduled calls.
     *
     * @throws PyException what the handler raised, after unlocking
     */
    public abstract long callLocked(long f, long a);

    /** Appends the traceback of an exception object, as an uncaught one is printed. */
    public abstract void printTraceback(Text out, long exception);

    /** Writes to standard output, behind what was printed before. */
    public abstract void write(Text text);

    /** A member of a module, imported if need be. */
    public abstract long importModule(String name);

    // Errors: each sets the exception in flight and returns the signal to throw

    /** Raises an exception of a native type with a message. */
    public abstract PyException raise(int kind, String message);

    /** Raises an exception of a native type with a word as its argument; 0 for none. */
    public abstract PyException raiseWith(int kind, long arg);

    /** Raises an exception object or class, as {@code raise w} does. */
    public abstract PyException raise(long w);

    /** TypeError. */
    public final PyException typeError(String message) {
        return raise(Kind.TYPE_ERROR, message);
    }

    /** ValueError. */
    public final PyException valueError(String message) {
        return raise(Kind.VALUE_ERROR, message);
    }

    /** OSError with an error number. */
    public final PyException osError(int errno) {
        return raiseWith(Kind.OS_ERROR, model.smallInt(errno));
    }

    /** RuntimeError "maximum recursion depth exceeded". */
    public abstract PyException recursion();

    /**
     * Takes the exception in flight, in a {@code catch (PyException e)}.
     *
     * @return the exception object, kept
     */
    public final long caught() {
        long w = exception;
        exception = 0;
        return keep(w);
    }

    // Arguments

    /** Raises the TypeError of a wrong number of arguments, unless {@code min <= n <= max}. */
    public abstract void checkArgs(int n, int nKw, int min, int max);

    /**
     * Lays keyword arguments out: the {@code n} positional words and {@code nKw} pairs at {@code
     * base} become {@code names.length} words at a new place of the value stack.
     *
     * @param names parameter names; null where a parameter is positional only
     * @param required how many of the first must be given
     * @param positional how many can be given by position
     * @return where the words begin; a word that was not given is 0
     */
    public abstract int bind(
            int base, int n, int nKw, String[] names, int required, int positional);

    // State

    /**
     * What a native module remembers in this VM: a word, 0 at first. Not kept: it lies in a root.
     * The module must have a member.
     */
    public abstract long state(NativeTable module);

    /** Sets what {@link #state(NativeTable)} returns. */
    public abstract void state(NativeTable module, long w);

    // Capabilities of the VM

    /** What machine code sees of this VM's objects; null where nothing executes any. */
    public abstract MachineMemory machineMemory();

    /** The clock, console, files, ... that the VM was given. */
    public abstract Host host();
}
