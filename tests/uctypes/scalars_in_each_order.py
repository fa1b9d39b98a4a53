# requires: module uctypes
# requires: bigint
# cpython: absent
# covers: uctypes

import uctypes

NAMES = ["UINT8", "INT8", "UINT16", "INT16", "UINT32", "INT32", "UINT64", "INT64"]
ALIASES = ["SHORT", "USHORT", "INT", "UINT", "LONGLONG", "ULONGLONG", "VOID"]
ORDERS = (("little", uctypes.LITTLE_ENDIAN), ("big", uctypes.BIG_ENDIAN), ("native", uctypes.NATIVE))
data = bytearray(24)
for name, order in ORDERS:
    for i in range(len(NAMES)):
        field = getattr(uctypes, NAMES[i])
        s = uctypes.struct(uctypes.addressof(data), {"x": field | 8}, order)
        got = []
        for value in (1, 0x12, -2, 1 << 31, 0x1122334455667788, -(1 << 62)):
            s.x = value
            got.append(s.x)
        print(name, NAMES[i], got, bytes(data[8:16]))
print([(n, [m for m in NAMES if getattr(uctypes, m) == getattr(uctypes, n)][0]) for n in ALIASES])
print(uctypes.sizeof({"x": uctypes.LONG}) == uctypes.sizeof({"x": (uctypes.PTR, uctypes.VOID)}))
print(uctypes.LONG in (uctypes.INT32, uctypes.INT64), uctypes.ULONG == uctypes.LONG)
print(uctypes.NATIVE, uctypes.LITTLE_ENDIAN, uctypes.BIG_ENDIAN, uctypes.BF_POS, uctypes.BF_LEN)
print([getattr(uctypes, n) for n in NAMES], uctypes.PTR, uctypes.ARRAY)
