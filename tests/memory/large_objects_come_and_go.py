# requires: module gc
# heap: 128K
# cpython: absent

import gc

for size in (1000, 5000, 20000, 30000):
    for turn in range(10):
        b = bytearray(size)
        b[-1] = turn
    print(size, b[-1], len(b))
    b = None
kept = [bytearray(2000) for _ in range(30)]
for i in range(0, 30, 2):
    kept[i] = None
for turn in range(20):
    small = [bytearray(1500) for _ in range(5)]
print(len([k for k in kept if k]), sum(len(s) for s in small))
kept = small = None
gc.collect()
print(len(bytearray(20000)))
