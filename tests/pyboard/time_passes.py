# requires: module pyb
# All clocks show the same time; waiting takes as long as it is asked to.
import time
import machine
import pyb

start = pyb.millis()
pyb.delay(1234)
print(pyb.elapsed_millis(start))
start = time.ticks_us()
pyb.udelay(50)
time.sleep_us(50)
print(100 <= time.ticks_diff(time.ticks_us(), start) < 110)
start = pyb.micros()
time.sleep(0.25)
machine.lightsleep(250)
print(pyb.elapsed_micros(start) // 1000)
start = pyb.micros()
pyb.wfi()
machine.idle()
print(1000 <= pyb.elapsed_micros(start) <= 2000)
pyb.delay(-5)
