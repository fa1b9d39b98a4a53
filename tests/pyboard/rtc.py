# requires: module pyb
# The real-time clock: what time shows follows it; its wake-up timer calls back.
import machine
import pyb
import time

rtc = pyb.RTC()
print(rtc, rtc is machine.RTC(), rtc.datetime())
rtc.datetime((2024, 2, 28, 3, 23, 59, 59, 0))
pyb.delay(1500)
print(rtc.datetime(), time.localtime())
BASE = 0x40002800
print(hex(machine.mem32[BASE]), hex(machine.mem32[BASE + 4]), machine.mem32[BASE + 0x28])
count = [0]


def tick(line):
    count[0] += line


rtc.wakeup(100, tick)
pyb.delay(1050)
print(count)
rtc.wakeup(None)
pyb.delay(500)
print(count)
for ms in (1, 4001, 32000, 32001, 0x10001 * 1000, 0x20001 * 1000):
    try:
        rtc.wakeup(ms)
        print(machine.mem32[BASE + 8] & 7, machine.mem32[BASE + 0x14])
    except ValueError as e:
        print(e)
rtc.wakeup(4, 0, tick)
pyb.delay(3500)
print(count)
rtc.wakeup(None)
for cal in (512, 1, 0, -1, -511):
    rtc.calibration(cal)
    print(rtc.calibration(), end=" ")
print()
for wrong in (lambda: rtc.calibration(513), lambda: rtc.datetime((1999, 1, 1, 1, 0, 0, 0, 0)), lambda: rtc.datetime((2000, 1))):
    try:
        wrong()
    except ValueError as e:
        print(e)
machine.mem32[BASE + 0x0C] = 0x80
machine.mem32[BASE] = 0x123456
machine.mem32[BASE + 4] = 0x25F231
machine.mem32[BASE + 0x0C] = 0
print(rtc.datetime()[:7])
