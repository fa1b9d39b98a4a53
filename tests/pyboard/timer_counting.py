# requires: module pyb
# The counter moves with the clock: up, down, or both ways.
import pyb
from pyb import Timer

for mode in (Timer.UP, Timer.DOWN, Timer.CENTER):
    t = Timer(2, prescaler=8399, period=99, mode=mode)
    values = []
    for i in range(4):
        values.append(t.counter())
        pyb.delay(4)
    print(values)
t.init(prescaler=8399, period=9999)
t.counter(5000)
pyb.delay(100)
print(t.counter())
t = Timer(3, prescaler=8399, period=9999)
pyb.delay(5000)
print(t.counter())
