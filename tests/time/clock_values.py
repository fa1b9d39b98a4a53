# covers: time
# requires: float64
# requires: bigint
# requires: module time

import time

a = time.time()
b = time.time()
print(b >= a, a > 1600000000, isinstance(time.time_ns(), int), time.time_ns() > 10**18)
start = time.time()
time.sleep(0.02)
time.sleep(0)
print(0.015 <= time.time() - start < 5)
print(tuple(time.gmtime())[0] >= 2024, tuple(time.gmtime(0))[:6], tuple(time.gmtime(59.9))[:6])
for bad in ("a", []):
    try:
        time.sleep(bad)
    except TypeError:
        print("TypeError")
