# covers: machine
# requires: module machine
# cpython: absent

import machine


class Button(machine.PinBase):
    def __init__(self, name, *, pressed=False):
        self.name = name
        self.pressed = pressed

    def value(self):
        return int(self.pressed)


b = Button("user", pressed=True)
print(b.name, b.value(), isinstance(b, machine.PinBase), machine.Signal(b, invert=True)())
print(machine.PinBase(), machine.PinBase(1, x=2), issubclass(Button, machine.PinBase))
