# requires: module uctypes
# cpython: absent

import uctypes

LAYOUT = {
    "kind": uctypes.UINT8 | 0,
    "flags": uctypes.UINT8 | 1,
    "low": uctypes.BFUINT8 | 1 | 0 << uctypes.BF_POS | 4 << uctypes.BF_LEN,
    "high": uctypes.BFUINT8 | 1 | 4 << uctypes.BF_POS | 4 << uctypes.BF_LEN,
    "size": uctypes.UINT16 | 2,
    "signed": uctypes.INT32 | 4,
    "bytes": (uctypes.ARRAY | 4, 4 | uctypes.UINT8),
    "pair": (uctypes.ARRAY | 8, 2, {"a": uctypes.UINT8 | 0, "b": uctypes.UINT8 | 1}),
    "inner": (12, {"x": uctypes.UINT16 | 0, "y": uctypes.INT8 | 2}),
}
data = bytearray(range(16))
for name, order in (("little", uctypes.LITTLE_ENDIAN), ("big", uctypes.BIG_ENDIAN)):
    s = uctypes.struct(uctypes.addressof(data), LAYOUT, order)
    print(name, s.kind, s.flags, s.low, s.high, hex(s.size), hex(s.signed), s.inner.x, s.inner.y)
    print(
        [b for b in (s.bytes[0], s.bytes[3])],
        s.pair[0].a,
        s.pair[1].b,
        uctypes.sizeof(LAYOUT, order),
    )
s = uctypes.struct(uctypes.addressof(data), LAYOUT, uctypes.LITTLE_ENDIAN)
s.kind = 255
s.size = 0x1234
s.signed = -2
s.high = 9
s.inner.y = -1
s.pair[1].a = 77
s.bytes[1] = 5
print(data)
print(s.signed, s.size, s.flags, s.inner.y)
for action in (lambda: s.nope, lambda: s.bytes[4], lambda: setattr(s, "nope", 1)):
    try:
        action()
    except (KeyError, IndexError, AttributeError) as e:
        print(type(e).__name__)
print(
    bytes(uctypes.bytes_at(uctypes.addressof(data), 3)),
    uctypes.bytearray_at(uctypes.addressof(data), 2),
)
