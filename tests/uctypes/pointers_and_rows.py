# requires: module uctypes
# cpython: absent

import struct
import uctypes

text = bytearray(b"abcdefgh")
at = uctypes.addressof(text)
data = bytearray(struct.pack("P", at)) + bytearray(24)
fields = {
    "octets": (uctypes.PTR | 0, uctypes.UINT8),
    "words": (uctypes.PTR | 0, uctypes.UINT16),
    "pairs": (uctypes.PTR | 0, {"x": uctypes.UINT8 | 0, "y": uctypes.UINT8 | 1}),
    "row": (uctypes.ARRAY | 8, uctypes.INT16 | 3),
    "rows": (uctypes.ARRAY | 8, 2, (uctypes.ARRAY, uctypes.UINT16 | 2)),
    "parts": (uctypes.ARRAY | 8, 3, {"x": uctypes.UINT8 | 0, "y": uctypes.INT8 | 1}),
}
s = uctypes.struct(uctypes.addressof(data), fields)
print(int(s.octets) == at, s.octets[0], s.octets[7], hex(s.words[1]))
print(s.pairs[0].x, s.pairs[3].y, uctypes.addressof(s.pairs[2]) - at)
s.row[0] = -1
s.row[2] = 0x4142
s.parts[1].y = -3
print([s.row[i] for i in range(3)], [s.rows[i][j] for i in (0, 1) for j in (0, 1)])
print([(s.parts[i].x, s.parts[i].y) for i in range(3)], bytes(data[8:16]))
s.pairs[1].x = 33
print(text, uctypes.addressof(s.rows) - uctypes.addressof(s), uctypes.sizeof(s.parts))
print(bytes(s.row), bytearray(s.parts[2]), len(bytes(s)) == uctypes.sizeof(s))
print(uctypes.addressof(memoryview(text)[3:]) - at)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


attempt(lambda: s.row[3])
attempt(lambda: s.rows[2])
attempt(lambda: int(s.row))
attempt(lambda: s["row"])
attempt(lambda: s[0])
attempt(lambda: s.row.x)
attempt(lambda: setattr(s, "row", 1))
attempt(lambda: setattr(s, "words", 1))
