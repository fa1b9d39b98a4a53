# Each press of the switch turns the yellow light on or off. The contact bounces for some
# milliseconds when it closes and when it opens. So the first edge turns its interrupt off, and a
# timer looks twenty milliseconds later whether the switch is pressed.
import pyb

led = pyb.LED(3)
pin = pyb.Pin("SW")
settle = pyb.Timer(7)


def edge(line):
    switch.disable()
    settle.init(freq=50, callback=settled)


def settled(timer):
    timer.deinit()
    if not pin():
        led.toggle()
    switch.enable()


switch = pyb.ExtInt(pin, pyb.ExtInt.IRQ_FALLING, pyb.Pin.PULL_UP, edge)

while True:
    pyb.wfi()
