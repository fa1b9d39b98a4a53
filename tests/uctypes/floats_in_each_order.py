# requires: module uctypes
# requires: float64
# cpython: absent

import uctypes

data = bytearray(16)
for order in (uctypes.LITTLE_ENDIAN, uctypes.BIG_ENDIAN, uctypes.NATIVE):
    fields = {"f": uctypes.FLOAT32 | 0, "d": uctypes.FLOAT64 | 8, "row": (uctypes.ARRAY, uctypes.FLOAT32 | 2)}
    s = uctypes.struct(uctypes.addressof(data), fields, order)
    for value in (1.5, -0.25, 3, 1e30, 1 / 3):
        s.f = value
        s.d = value
        print(order, s.f, s.d, bytes(data))
    s.row[1] = 0.75
    print(s.row[0], s.row[1], uctypes.sizeof(s))
    try:
        s.f = "1"
    except TypeError:
        print("TypeError")
