# requires: module pyb
# A timer follows a turning knob, forwards and back.
import pyb
from pyb import Pin, Timer

Pin("X1", Pin.AF_PP, af=Pin.AF1_TIM2)
Pin("X2", Pin.AF_PP, af=Pin.AF1_TIM2)
t = Timer(2, prescaler=0, period=99)
t.channel(1, Timer.ENC_AB)
print(t.counter())
pyb.delay(50)
print(t.counter())
pyb.delay(50)
print(t.counter())
try:
    Timer(9, freq=1).channel(1, Timer.ENC_A)
except ValueError as e:
    print(e)
