# covers: machine
# requires: module machine
# cpython: absent

import machine


class Pin(machine.PinBase):
    def __init__(self, level=0):
        self.level = level

    def value(self, *v):
        print("value", v)
        if v:
            (self.level,) = v
        return self.level


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e.args)


for level in (0, 1, 5, True, "high"):
    attempt(lambda: machine.Signal(Pin(level), invert=0)())
    attempt(lambda: machine.Signal(Pin(level), invert="yes").value())
p = Pin()
s = machine.Signal(p)
for level in (3, [], "low", None):
    s.value(level)
attempt(lambda: s(1, 2))
attempt(lambda: s.value(1, 2))
attempt(lambda: s.on(1))
attempt(lambda: machine.Signal())
attempt(lambda: machine.Signal(p, True))
attempt(lambda: machine.Signal(p, invert=True, other=1))
attempt(lambda: machine.Signal(p, other=1))
twice = machine.Signal(machine.Signal(p, invert=True), invert=True)
twice.off()
print(twice(), twice)
