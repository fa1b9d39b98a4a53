# requires: module pyb
# A serial interface whose two pins are joined: time, buffers, timeouts, interrupts.
import pyb
import select
from pyb import UART

u = UART("XA", 115200, timeout=20)
print(u is UART(4), u)
start = pyb.micros()
print(u.write(b"hello\nworld\n"), 1040 <= pyb.elapsed_micros(start) <= 1060)
print(u.any(), u.readline(), u.read(3), u.read(), u.read())

u.init(9600, timeout=100)
seen = []
irq = u.irq(lambda uart: seen.append(uart.any()), UART.IRQ_RXIDLE)
u.write("abc")
print(seen)
pyb.delay(3)
print(seen, irq.flags() == UART.IRQ_RXIDLE, irq.trigger() == UART.IRQ_RXIDLE)
poll = select.poll()
poll.register(u, select.POLLIN)
print(len(poll.poll(0)), u.readchar(), u.readchar(), u.readchar(), u.readchar())
print(poll.poll(10))
u.irq(None)

counts = [0]


def count(uart):
    counts[0] += 1


u.irq(count, UART.IRQ_RX, True)
u.write("12345")
print(counts, u.read())


once = ValueError("once")


def fail(uart):
    raise once


u.irq(fail, UART.IRQ_RX, True)
u.write("12")
u.irq(None, 0)

u.init(9600, bits=7, parity=1, stop=2)
u.write("xyz")
print(u.read(2), u.read(), u)
u.init(9600, bits=9)
u.write(b"\x55\x01")
print(u.any(), u.read(2))
u.init(9600, rxbuf=2)
u.write("1234567")
print(u.any(), u.read())
u.writechar(65)
u.sendbreak()
pyb.delay(3)
print(u.readchar(), u.readchar(), u.readchar())
u.write("a\nb")
print([line for line in u])
for wrong in ((9600, 7), (9600, 9, 0)):
    try:
        u.init(*wrong)
    except ValueError as e:
        print(e)
for bus in (5, "ZZ"):
    try:
        UART(bus)
    except ValueError as e:
        print(e)
u.deinit()
print(u)
