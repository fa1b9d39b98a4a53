# requires: module pyb
# Frequency, period and prescaler of timers, and how they are shown.
from pyb import Timer

print(Timer(4))
print(Timer(4, freq=1000))
print(Timer(1, freq=50, deadtime=300, brk=Timer.BRK_HIGH))
print(Timer(2, prescaler=83, period=0x3FFFFFFF))
print(Timer(3, period=20, mode=Timer.CENTER, div=4))
print(Timer(5, period=1500, tick_hz=1000000, mode=Timer.DOWN))
t = Timer(4)
print(t is Timer(4), t.source_freq(), Timer(9).source_freq())
print(t.freq(), t.prescaler(), t.period())
t.freq(3)
print(t.freq(), t.prescaler(), t.period())
t.prescaler(99)
t.period(999)
print(t.freq())
t.deinit()
print(t)
for arguments in ({}, {"freq": 0}, {"freq": 1000, "mode": 3}, {"freq": 10, "callback": 4}):
    try:
        Timer(6).init(**arguments)
    except (TypeError, ValueError) as e:
        print(e)
for i in (0, 15):
    try:
        Timer(i)
    except ValueError as e:
        print(e)
