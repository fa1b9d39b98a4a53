# requires: module pyb
# Lights go on and off; the yellow and the blue one can be dimmed by a timer.
import pyb

for i in range(1, 5):
    led = pyb.LED(i)
    before = led.intensity()
    led.on()
    on = led.intensity()
    led.toggle()
    off = led.intensity()
    led.intensity(100)
    print(led, before, on, off, led.intensity())
    led.toggle()
    print(led.intensity())
led = pyb.LED(4)
led.intensity(64)
pin = pyb.Pin("LED_BLUE")
high = 0
for i in range(1000):
    high += pin()
    pyb.udelay(98)
print(240 < high < 280)
try:
    pyb.LED(5)
except ValueError as e:
    print(e)
