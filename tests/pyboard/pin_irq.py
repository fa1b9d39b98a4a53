# requires: module pyb
# Handlers of pins run for the edges they were asked for, hard or once the interrupt is over.
import pyb
from pyb import Pin

out = Pin("X1", Pin.OUT, value=0)
inp = Pin("X2", Pin.IN)
seen = []
inp.irq(lambda p: seen.append(p()))
for level in (1, 0, 1):
    out(level)
    pyb.udelay(10)
print(seen)
inp.irq(lambda p: seen.append("rising"), Pin.IRQ_RISING)
out(0)
out(1)
pyb.udelay(10)
print(seen)


def hard(p):
    seen[0] = p
    [1, 2]


inp.irq(hard, Pin.IRQ_FALLING, hard=True)
out(0)
pyb.udelay(10)
print(seen[0] is inp)
seen[0] = None
out(1)
out(0)
pyb.udelay(10)
print("switched off:", seen[0])
try:
    Pin("Y1").irq(print)
    Pin("B6").irq(print)
except OSError as e:
    print(e)
