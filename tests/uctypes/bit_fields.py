# requires: module uctypes
# cpython: absent

import uctypes

data = bytearray(8)


def field(kind, offset, position, length):
    return kind | offset | position << uctypes.BF_POS | length << uctypes.BF_LEN


for kind in ("BFUINT8", "BFUINT16", "BFUINT32"):
    for order in (uctypes.LITTLE_ENDIAN, uctypes.BIG_ENDIAN, uctypes.NATIVE):
        k = getattr(uctypes, kind)
        fields = {"low": field(k, 4, 0, 3), "mid": field(k, 4, 3, 4), "top": field(k, 4, 7, 1)}
        s = uctypes.struct(uctypes.addressof(data), fields, order)
        for i in range(8):
            data[i] = 0x5A
        s.low = 13
        s.mid = -2
        s.top = 0
        print(kind, order, s.low, s.mid, s.top, data, uctypes.sizeof(fields, order))
try:
    s.low = 1.0
except TypeError:
    print("TypeError")
