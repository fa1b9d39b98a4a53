# requires: module pyb
# Pulses of a timer: their width in all units, and as another pin measures them.
import machine
import pyb
from pyb import Pin, Timer

t = Timer(2, freq=1000)
ch = t.channel(1, Timer.PWM, pin=Pin("X1"), pulse_width_percent=30)
print(ch, ch.pulse_width(), ch.pulse_width_percent(), ch.pulse_width_us(), ch.pulse_width_ns())


def near(level, wanted):
    machine.time_pulse_us(probe, 1 - level)
    return abs(machine.time_pulse_us(probe, level) - wanted) <= 3


probe = Pin("X4", Pin.IN)
print(near(1, 300), near(0, 700))
ch.pulse_width_us(400)
pyb.delay(2)
print(near(1, 400))
ch.pulse_width_percent(100)
pyb.delay(2)
print(machine.time_pulse_us(probe, 0, 5000))
ch = t.channel(1, Timer.PWM_INVERTED, pulse_width=ch.pulse_width() // 4)
pyb.delay(2)
print(near(0, 250))
print(t.channel(1) is ch, t.channel(2))
ch = t.channel(1, Timer.OC_FORCED_ACTIVE)
print(probe())
ch = t.channel(1, Timer.OC_FORCED_ACTIVE, polarity=Timer.LOW)
print(probe())
t.init(freq=500)
t.channel(1, Timer.OC_TOGGLE, compare=50)
pyb.delay(3)
print(near(1, 2000))
for arguments in ((5, Timer.PWM), (1, 12), (1, Timer.OC_ACTIVE, None, 7)):
    try:
        t.channel(*arguments)
    except (TypeError, ValueError) as e:
        print(e)
try:
    t.channel(1, Timer.PWM, pin=Pin("Y1"))
except ValueError as e:
    print(e)
