# covers: machine
# requires: module machine
# requires: bigint
# cpython: absent

import machine


class Pin(machine.PinBase):
    def value(self):
        return 2**80


for memory, address in ((machine.mem16, 2**70 + 1), (machine.mem32, -(2**70) + 2)):
    try:
        memory[address]
    except ValueError as e:
        print(e)
for use in (machine.Signal(Pin()), lambda: machine.time_pulse_us(Pin(), 1)):
    try:
        use()
    except OverflowError as e:
        print(e)
