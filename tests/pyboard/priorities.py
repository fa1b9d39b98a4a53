# requires: module pyb
# An interrupt waits for one that is as urgent, a more urgent one does not wait.
import pyb

log = bytearray(8)
at = 0


def note(n):
    global at
    log[at] = n
    at += 1


def slow(line):
    note(1)
    line4.swint()
    for i in range(30):
        pass
    note(2)


def line_four(line):
    note(3)


def timer(t):
    t.callback(None)
    note(4)


line4 = pyb.ExtInt("X5", pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_NONE, line_four)
line5 = pyb.ExtInt("X6", pyb.ExtInt.IRQ_RISING, pyb.Pin.PULL_NONE, slow)
t = pyb.Timer(4, prescaler=83, period=9, callback=timer)
line5.swint()
print(list(log[:at]))
