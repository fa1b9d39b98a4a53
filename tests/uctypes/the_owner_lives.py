# requires: module uctypes
# cpython: absent

import gc
import uctypes

FIELDS = {"a": uctypes.UINT32 | 0, "b": (uctypes.ARRAY | 4, uctypes.UINT8 | 4)}


def make(i):
    return uctypes.struct(uctypes.addressof(bytearray(16)), FIELDS)


def window(i):
    data = bytearray(8)
    data[0] = i
    return uctypes.bytearray_at(uctypes.addressof(data), 8)


made = [make(i) for i in range(20)]
seen = [window(i) for i in range(20)]
for i in range(20):
    made[i].a = i * i
    made[i].b[1] = i
for _ in range(3):
    gc.collect()
    waste = [bytearray(32) for _ in range(50)]
print([s.a for s in made], [s.b[1] for s in made])
print([w[0] for w in seen], sum(sum(w) for w in seen))
