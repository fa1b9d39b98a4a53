# requires: module uctypes
# cpython: absent
# covers: buffer protocol

import uctypes

data = bytearray(b"0123456789")
at = uctypes.addressof(data)
w = uctypes.bytearray_at(at + 2, 5)
print(w, type(w), isinstance(w, bytearray), len(w), bool(w), w[0], w[-1], w[1:3])
w[0] = 65
w[-1] = 0x142
w[1:3] = b"xy"
w[3:4] = bytearray(b"z")
print(data, list(w), bytes(w), bytearray(w), memoryview(w)[1])
print(w == b"AxyzB", b"AxyzB" == w, w == bytearray(data[2:7]), w < b"B", b"yz" in w, w + b"!", b"<" + w)
print(w.find(b"z"), w.decode(), w.split(b"y"), w.upper(), int.from_bytes(w[:2], "big"))
m = memoryview(w)
m[4] = 67
m[0:2] = b"--"
print(data, bytes(m[1:4]), uctypes.addressof(w) - at, uctypes.bytes_at(at, 3))
data[3] = 33
print(w, m[1], [x for x in w])
data[0:2] = w[0:2]
print(data)
view = uctypes.struct(at, {"part": (uctypes.ARRAY | 4, uctypes.UINT8 | 3)}).part
view[0] = 46
print(view, data, uctypes.sizeof(view), uctypes.addressof(view) - at)
for index in (5, -6):
    try:
        print(w[index])
    except IndexError:
        print("IndexError")
try:
    {w: 1}
except TypeError:
    print("TypeError")
empty = uctypes.bytearray_at(at, 0)
print(empty, bool(empty), len(empty), empty[0:], list(empty))
