# requires: module uctypes
# cpython: absent

import uctypes
from collections import OrderedDict

U8, U16, U32, U64 = uctypes.UINT8, uctypes.UINT16, uctypes.UINT32, uctypes.UINT64
SHAPES = (
    {},
    {"a": U8},
    {"a": U8, "b": U32 | 1},
    {"a": U16 | 1, "b": U8 | 7},
    {"a": (0, {"x": U8 | 5}), "b": U64 | 8},
    {"a": (uctypes.ARRAY | 3, U16 | 3)},
    {"a": (uctypes.ARRAY | 1, 3, {"x": U16, "y": U8 | 2})},
    {"a": uctypes.BFUINT16 | 4 | 3 << uctypes.BF_POS | 2 << uctypes.BF_LEN},
    (uctypes.ARRAY, U32 | 5),
    (uctypes.ARRAY, 4, (uctypes.ARRAY, U8 | 3)),
    (0, {"a": U32}),
    OrderedDict([("a", U8), ("b", U16 | 2)]),
)
for shape in SHAPES:
    print([uctypes.sizeof(shape, order) for order in (0, 1, 2)], uctypes.sizeof(shape))
print(uctypes.sizeof(bytearray(7)), uctypes.sizeof(uctypes.bytearray_at(0, 9)))
wrong = (
    1, None, [], "x", (), (0,), (0, {}, 1), (uctypes.PTR,), (uctypes.PTR, 1, 2), (uctypes.ARRAY,),
    (uctypes.ARRAY, 1, {}, 1), (uctypes.ARRAY | uctypes.PTR, 1), {"a": None}, {"a": []}, {"a": (0, 1)},
)
for shape in wrong:
    try:
        print(uctypes.sizeof(shape))
    except TypeError as e:
        print("TypeError", e)
s = uctypes.struct(0, {"a": U8})
for arguments in ((s, 0), (), (1, 2, 3)):
    try:
        print(uctypes.sizeof(*arguments))
    except TypeError:
        print("TypeError")
