# requires: module pyb
# Time moves by what the script executes, not by what natives do.
import pyb, time

def turn(n):
    for i in range(n):
        pass

t = time.ticks_us()
n = sorted([3, 1, 2] * 500)
s = ' '.join(['word'] * 500)
print(max(n), sum(n), s.find('x'), str(3 ** 5000)[:3], time.ticks_us() - t)
for n in 0, 1, 10:
    t = time.ticks_us()
    turn(n)
    print(n, time.ticks_us() - t)
t = time.ticks_us()
pyb.udelay(50)
print(time.ticks_us() - t)
