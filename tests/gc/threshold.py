# requires: module gc
# cpython: absent
# covers: threshold

import gc

print(gc.threshold())
for n in (0, 992, 3200, 64000, 1, 31, 32, 33):
    gc.threshold(n)
    t = gc.threshold()
    print(n, t <= n, n - t < 64)
gc.threshold(-1)
print(gc.threshold())
gc.threshold(-100)
print(gc.threshold() < 0)
gc.threshold(20000)
kept = [bytearray(1000) for _ in range(50)]
print(len(kept), sum(len(b) for b in kept))
gc.threshold(-1)
for bad in ("a", None):
    try:
        gc.threshold(bad)
    except TypeError:
        print("TypeError")
