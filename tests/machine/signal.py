# covers: machine
# requires: module machine
# cpython: absent

import machine


class Pin(machine.PinBase):
    def __init__(self):
        self.level = 0

    def value(self, v=None):
        if v is None:
            return self.level
        print("pin", v)
        self.level = int(v)


p = Pin()
s, inverted = machine.Signal(p), machine.Signal(p, invert=True)
for signal in (s, inverted):
    signal.on()
    print(p.level, s.value(), inverted.value())
    signal.off()
    print(p.level, s(), inverted())
    signal(1)
    signal.value(0)
