# requires: module array
# covers: buffer protocol

import array

a = array.array("H", [1, 2, 0x1234, 65535])
m = memoryview(a)
print(len(m), m[2], m.itemsize, list(m), list(m[1:3]))
m[0] = 500
m[-1] = 7
print(a, list(m))
m[1:3] = array.array("H", [8, 9])
print(a)
signed = array.array("b", [-1, -128, 127])
v = memoryview(signed)
print(list(v), v[1], len(v[1:]), bytes(v))
for typecode, size in (("B", 1), ("h", 2), ("i", 4), ("q", 8), ("f", 4), ("d", 8)):
    print(typecode, memoryview(array.array(typecode, [1, 2])).itemsize == size)
