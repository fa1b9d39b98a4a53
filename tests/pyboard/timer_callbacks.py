# requires: module pyb
# Callbacks come at each round; what raises is not called again.
import pyb
from pyb import Timer

count = 0


def tick(timer):
    global count
    count += 1


t = Timer(4, freq=100, callback=tick)
pyb.delay(55)
print(count)
t.callback(None)
pyb.delay(50)
print(count)
t.init(freq=200, callback=tick, hard=False)
pyb.delay(52)
print(count)


def both(timer):
    global count
    count += 100


t.channel(1, Timer.OC_TIMING, compare=10, callback=both)
pyb.delay(10)
print(count)
t.deinit()
pyb.delay(50)
print(count)


def faulty(timer):
    tick(timer)
    missing


t = Timer(7, freq=1000, callback=faulty)
count = 0
pyb.delay(10)
print(count)
try:
    t.callback(5)
except ValueError as e:
    print(e)
