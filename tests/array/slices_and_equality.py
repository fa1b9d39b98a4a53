# covers: array
# requires: module array

import array

a = array.array("i", [1, 2, 3, 4, 5])
b = array.array("i", a)
print(a == b, a is b, a != b, a[1:3] == array.array("i", [2, 3]), a == array.array("i", [1]))
a[1:3] = array.array("i", [20, 30])
print(a, b)
c = a[:]
c[0] = 99
print(a, c, bytes(array.array("B", [1, 255])), bytes(array.array("h", [1, -1])))
print(
    [x * 2 for x in a],
    20 in list(a),
    bytearray(array.array("B", b"xy")),
    b"".join([bytes(array.array("b", [1]))]),
)
m = memoryview(a)
m[0] = -7
print(a[0], len(m), list(m[3:]))
for i, x in enumerate(a):
    a[i] = x + i
print(a)
