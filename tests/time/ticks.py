# covers: time
# requires: float
# requires: bigint
# requires: module time
# cpython: absent

import time

print(
    time.ticks_diff(10, 3),
    time.ticks_diff(3, 10),
    time.ticks_add(5, 10),
    time.ticks_add(5, -10) > 0,
)
a = time.ticks_ms()
b = time.ticks_add(a, 1000)
print(time.ticks_diff(b, a), time.ticks_diff(a, b), time.ticks_diff(a, a))
top = time.ticks_add(0, -1)
print(
    top > 0,
    top & (top + 1),
    time.ticks_add(top, 1),
    time.ticks_diff(0, top),
    time.ticks_diff(top, 0),
)
for f in (time.ticks_ms, time.ticks_us, time.ticks_cpu):
    x = f()
    y = f()
    print(isinstance(x, int), 0 <= time.ticks_diff(y, x) < 10**9)
start = time.ticks_ms()
time.sleep_ms(20)
time.sleep_us(500)
time.sleep(0.01)
print(25 <= time.ticks_diff(time.ticks_ms(), start) < 5000)
