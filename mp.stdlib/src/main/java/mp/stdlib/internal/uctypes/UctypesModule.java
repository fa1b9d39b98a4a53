package mp.stdlib.internal.uctypes;

import mp.core.declare.PyConstant;
import mp.core.declare.PyFunction;
import mp.core.declare.PyModule;
import mp.core.memory.Kind;
import mp.core.runtime.BufferView;
import mp.core.runtime.MachineAccess;
import mp.core.runtime.MachineMemory;
import mp.core.runtime.Runtime;

/**
 * The module {@code uctypes}: memory at addresses, as the structures of C. What is there is told by
 * {@link MachineAccess}.
 */
@PyModule(
        value = "uctypes",
        option = "MICROPY_PY_UCTYPES",
        types = {StructType.class})
public final class UctypesModule {
    @PyConstant static final int NATIVE = FieldType.NATIVE;
    @PyConstant static final int LITTLE_ENDIAN = FieldType.LITTLE_ENDIAN;
    @PyConstant static final int BIG_ENDIAN = FieldType.BIG_ENDIAN;

    @PyConstant static final int VOID = scalar(FieldType.UINT8);

    @PyConstant static final int UINT8 = scalar(FieldType.UINT8);
    @PyConstant static final int INT8 = scalar(FieldType.INT8);
    @PyConstant static final int UINT16 = scalar(FieldType.UINT16);
    @PyConstant static final int INT16 = scalar(FieldType.INT16);
    @PyConstant static final int UINT32 = scalar(FieldType.UINT32);
    @PyConstant static final int INT32 = scalar(FieldType.INT32);
    @PyConstant static final int UINT64 = scalar(FieldType.UINT64);
    @PyConstant static final int INT64 = scalar(FieldType.INT64);
    @PyConstant static final int BFUINT8 = scalar(FieldType.BFUINT8);
    @PyConstant static final int BFINT8 = scalar(FieldType.BFINT8);
    @PyConstant static final int BFUINT16 = scalar(FieldType.BFUINT16);
    @PyConstant static final int BFINT16 = scalar(FieldType.BFINT16);
    @PyConstant static final int BFUINT32 = scalar(FieldType.BFUINT32);
    @PyConstant static final int BFINT32 = scalar(FieldType.BFINT32);

    @PyConstant static final int BF_POS = FieldType.BF_POS;
    @PyConstant static final int BF_LEN = FieldType.BF_LEN;

    @PyConstant(option = "MICROPY_FLOAT_IMPL")
    static final int FLOAT32 = scalar(FieldType.FLOAT32);

    @PyConstant(option = "MICROPY_FLOAT_IMPL")
    static final int FLOAT64 = scalar(FieldType.FLOAT64);

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int SHORT = INT16;

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int USHORT = UINT16;

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int INT = INT32;

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int UINT = UINT32;

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int LONGLONG = INT64;

    @PyConstant(option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static final int ULONGLONG = UINT64;

    @PyConstant static final int PTR = FieldType.aggregate(FieldType.PTR);
    @PyConstant static final int ARRAY = FieldType.aggregate(FieldType.ARRAY);

    private UctypesModule() {}

    private static int scalar(int type) {
        return FieldType.scalar(type);
    }

    /** A C long is as wide as a word. */
    @PyConstant(value = "LONG", option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static long signedLong(Runtime rt) {
        return rt.newInt(rt.model.wordBytes == Integer.BYTES ? INT32 : INT64);
    }

    @PyConstant(value = "ULONG", option = "MICROPY_PY_UCTYPES_NATIVE_C_TYPES")
    static long unsignedLong(Runtime rt) {
        return rt.newInt(rt.model.wordBytes == Integer.BYTES ? UINT32 : UINT64);
    }

    /** The bytes of a descriptor, in a layout, or of a structure. */
    @PyFunction(optional = 1)
    static long sizeof(Runtime rt, long object, long layout) {
        if (rt.typeOf(object) == rt.typeWord(Kind.BYTEARRAY)) {
            return rt.newInt(rt.len(object));
        }
        if (!StructType.is(rt, object)) {
            long known = layout == 0 ? NATIVE : rt.toLong(layout);
            return rt.newInt(StructSize.of(rt, object, known));
        }
        if (layout != 0) {
            throw rt.raiseWith(Kind.TYPE_ERROR, 0);
        }
        return rt.newInt(StructType.size(rt, object));
    }

    /** Where the bytes of an object are. */
    @PyFunction
    static long addressof(Runtime rt, long object) {
        if (StructType.is(rt, object)) {
            StructType.size(rt, object);
            return MachineAccess.newAddress(rt, StructType.address(rt, object));
        }
        return MachineAccess.newAddress(rt, objects(rt).address(rt, object));
    }

    /** A copy of the bytes at an address. */
    @PyFunction(value = "bytes_at")
    static long bytesAt(Runtime rt, long address, long size) {
        int n = size(rt, size);
        BufferView view = new BufferView();
        MachineAccess.view(rt, MachineAccess.address(rt, address), n, view);
        rt.reserve(n);
        byte[] copy = new byte[n];
        System.arraycopy(view.array, view.offset, copy, 0, n);
        return rt.newBytes(copy);
    }

    private static int size(Runtime rt, long w) {
        long n = rt.toLong(w);
        if (n < 0 || n > Integer.MAX_VALUE - Long.SIZE) {
            throw rt.memoryError(n);
        }
        return (int) n;
    }

    /** The bytes at an address as a bytearray, which changes them. */
    @PyFunction(value = "bytearray_at")
    static long bytearrayAt(Runtime rt, long address, long size) {
        long n = rt.toLong(size);
        if (n < 0) {
            throw rt.memoryError(n);
        }
        return window(rt, MachineAccess.address(rt, address), n);
    }

    static long window(Runtime rt, long address, long size) {
        return objects(rt).window(rt, address, size);
    }

    private static MachineMemory objects(Runtime rt) {
        return rt.machineMemory();
    }
}
