# covers: array
# requires: module array
# requires: module struct
# cpython: absent

import gc
import struct
from array import array

a = array("O", [1, "two", None])
a.append([3])
a.append({})
a[1] = (2.5, True)
del_me = object()
gc.collect()
x = [bytearray(8) for i in range(50)]
print(a, len(a), list(a) == [1, (2.5, True), None, [3], {}])
a[3].append(4)
print(a[3], a == a, array("O", a)[3] is a[3])
o = [7]
for order in "<>@":
    packed = struct.pack(order + "OBO", o, 1, "s")
    print(struct.unpack(order + "OBO", packed)[0] is o, struct.unpack(order + "OBO", packed))
print(struct.calcsize("P") == struct.calcsize("O") == struct.calcsize("S"))
print(struct.unpack("P", struct.pack("P", 5)), list(array("P", [1, 2])))
for other in "bBhilqPSfd":
    try:
        print(a == array(other))
    except NotImplementedError:
        print(other, end=" ")
