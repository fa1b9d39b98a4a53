# requires: bigint
# requires: module array
# requires: module struct
# heap: 16K
# slow

import array
import struct

buffer = bytearray(16)
total = 0
for i in range(100000):
    struct.pack_into("<IHb", buffer, 2, i, i & 65535, i % 100)
    a, b, c = struct.unpack_from("<IHb", buffer, 2)
    total += a + b + c
print(total, len(struct.pack(">Q", 5)))
a = array.array("i", range(200))
for turn in range(2000):
    for i in range(0, 200, 5):
        a[i] += turn
print(sum(a), struct.calcsize("<IHb"))
for turn in range(3000):
    b = array.array("h", range(50))
    b.append(turn)
    b.extend(b[:5])
    total += len(b) + b[50]
print(total)
