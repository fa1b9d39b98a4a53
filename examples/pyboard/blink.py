# Blinks the red light five times a second. A timer of the chip does it: its interrupt calls
# toggle(), while the program waits.
import pyb

led = pyb.LED(1)
timer = pyb.Timer(4, freq=10, callback=lambda t: led.toggle())

while True:
    pyb.wfi()
