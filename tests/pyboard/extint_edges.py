# requires: module pyb
# An external interrupt is called with its line, at the edges of its mode while it is on.
import pyb
from pyb import ExtInt, Pin

seen = bytearray(23)


def edge(n):
    seen[n] += 1


line = ExtInt("X3", ExtInt.IRQ_RISING, Pin.PULL_DOWN, edge)
print(line, line.line(), Pin("X3"))
pyb.delay(30)
print(seen[2])
line.disable()
pyb.delay(30)
print(seen[2])
line.enable()
pyb.delay(30)
print(seen[2])
for arguments in (
    ("X3", ExtInt.IRQ_RISING, Pin.PULL_NONE, print),
    ("X4", 5, Pin.PULL_NONE, print),
    ("X4", ExtInt.IRQ_RISING, 9, print),
    (3, ExtInt.IRQ_RISING, Pin.PULL_NONE, print),
    (23, ExtInt.IRQ_RISING, Pin.PULL_NONE, print),
):
    try:
        ExtInt(*arguments)
    except ValueError as e:
        print(e)
alarm = ExtInt(17, ExtInt.IRQ_RISING, Pin.PULL_NONE, edge)
alarm.swint()
print(seen[17])
