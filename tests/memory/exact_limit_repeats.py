# requires: module gc
# heap: 64K
# cpython: absent
# covers: memory limit

import gc


def capacity(size):
    gc.collect()
    kept = []
    try:
        while True:
            kept.append(bytearray(size))
    except MemoryError:
        n = len(kept)
        kept = None
        return n


for size in (100, 1000, 5000):
    results = [capacity(size) for _ in range(4)]
    print(size, len(set(results)) <= 2, results[0] > 0, results[0] * size < 65536)
gc.collect()
print(len(bytearray(30000)))
