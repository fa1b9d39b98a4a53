# requires: module pyb
# A channel captures the counter at the edges of its pin.
import pyb
from pyb import Pin, Timer

t = Timer(2, prescaler=83, period=0x0FFFFFFF, hard=False)
rising = t.channel(1, Timer.IC, pin=Pin("X1"), polarity=Timer.RISING)
both = t.channel(2, Timer.IC, pin=Pin("X2"), polarity=Timer.BOTH)
t.counter(0)
pyb.delay(60)
print(rising, round(rising.capture(), -3), round(both.capture(), -3))
captured = []
both.callback(lambda timer: captured.append(round(both.capture(), -3)))
pyb.delay(60)
print(round(rising.capture(), -3), captured)
