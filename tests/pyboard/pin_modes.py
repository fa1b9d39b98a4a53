# requires: module pyb
# A pin shows the mode, pull and alternate function it was given.
from pyb import Pin

p = Pin("X1", Pin.OUT, value=1)
print(p, p.value(), p.mode() == Pin.OUT_PP, p.pull() == Pin.PULL_NONE)
p.init(Pin.OPEN_DRAIN, pull=Pin.PULL_UP)
print(p, p())
p(0)
print(p())
p.init(Pin.IN, Pin.PULL_DOWN)
print(p, p.value())
p.init(Pin.ANALOG)
print(p)
p.init(Pin.AF_PP, af=Pin.AF1_TIM2)
print(p, p.af())
p.init(Pin.ALT_OPEN_DRAIN, alt=4)
print(p)
for arguments in ((99,), (Pin.IN, 7), (Pin.ALT,)):
    try:
        p.init(*arguments)
    except ValueError as e:
        print(e)
