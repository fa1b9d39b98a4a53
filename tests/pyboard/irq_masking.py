# requires: module pyb
# While interrupts are held back none is lost, and the state that was is returned.
import machine
import pyb

seen = []
timer = pyb.Timer(4, freq=100, callback=lambda t: seen.append(1), hard=False)
before = pyb.disable_irq()
again = machine.disable_irq()
pyb.delay(25)
print(before, again, seen)
pyb.enable_irq(again)
pyb.udelay(10)
print(seen)
machine.enable_irq(before)
pyb.udelay(10)
print(seen)
