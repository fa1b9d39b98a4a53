# covers: machine
# requires: module machine
# cpython: absent

import machine


class Waves(machine.PinBase):
    def __init__(self, *levels):
        self.levels = iter(levels)

    def value(self):
        level = next(self.levels)
        print(level, end=" ")
        return level


for levels in ((1, 0), (0, 0, 1, 1, 0), (0, 5, 1, 0)):
    print(machine.time_pulse_us(Waves(*levels), 1) >= 0)
    print(machine.time_pulse_us(Waves(*(1 - n for n in levels)), 0) >= 0)


class Constant(machine.PinBase):
    def value(self):
        return 1


print(machine.time_pulse_us(Constant(), 0, 10), machine.time_pulse_us(Constant(), [1], 10))
for arguments in ((), (Constant(),), (Constant(), 1, "now")):
    try:
        machine.time_pulse_us(*arguments)
    except TypeError as e:
        print(e)
