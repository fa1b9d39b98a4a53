# requires: module pyb
# A signal takes a pin or what makes one.
from machine import Pin, Signal

lamp = Signal("LED_RED", Pin.OUT, value=1, invert=True)
print(Pin("LED_RED")(), lamp())
lamp.off()
print(Pin("LED_RED")(), lamp.value())
other = Signal(Pin("X1", Pin.OUT))
other.on()
print(Pin.board.X1())
