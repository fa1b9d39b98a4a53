# covers: array
# requires: float
# requires: module array

import array

a = array.array("h")
for i in range(5):
    a.append(i * 100)
    print(len(a), a)
a.extend([7, 8])
a.extend(array.array("h", [9]))
print(a)
a += array.array("h", [-1])
print(a, a + array.array("h", [0]), len(a))
d = array.array("d")
for x in (1, 2.5, -3):
    d.append(x)
d.extend((0.5, 0.25))
print(d, sum(d))
for i in range(100):
    a.append(i)
print(len(a), a[-1], a[10])
for bad in ("x", None, [1]):
    try:
        a.append(bad)
    except TypeError:
        print("TypeError")
