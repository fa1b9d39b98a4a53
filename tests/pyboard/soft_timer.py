# requires: module pyb
# machine.Timer calls once or again and again, and lives while it runs.
import gc
import pyb
from machine import Timer

count = 0


def tick(timer):
    global count
    count += 1


t = Timer(-1, period=10, callback=tick)
pyb.delay(55)
print(t, count)
t.deinit()
pyb.delay(50)
print(count)
t.init(mode=Timer.ONE_SHOT, period=20, callback=tick)
pyb.delay(50)
print(t, count)
Timer(freq=200, callback=tick)
gc.collect()
pyb.delay(22)
print(count)
hard = Timer(period=5, hard=True, callback=lambda timer: [count])
pyb.delay(12)
for arguments in ((4,), (-1,)):
    try:
        print(Timer(*arguments))
    except ValueError as e:
        print(e)
try:
    Timer(period=0x40000000)
except ValueError as e:
    print(e)
