# requires: module pyb
# A CAN controller that hears itself: filters, FIFOs, callbacks, errors.
import pyb
from pyb import CAN

can = CAN(1)
print(can, can.state() == CAN.STOPPED)
can = CAN(1, CAN.LOOPBACK, baudrate=125_000, auto_restart=True)
print(can, can.state() == CAN.ERROR_ACTIVE, can.any(0))
can.setfilter(0, CAN.LIST16, 0, (1, 2, 3, 4), rtr=(False, False, True, False))
can.setfilter(1, CAN.MASK32, 1, (0x100, 0x1FFFFF00), extframe=True)
start = pyb.micros()
can.send("12345678", 2, timeout=100)
print(850 <= pyb.elapsed_micros(start) <= 950)
can.send(b"", 5, timeout=100)
can.send("x", 0x17F, timeout=100, extframe=True)
can.send(b"", 3, timeout=100, rtr=True)
print(can.info(), can.any(0), can.any(1))
print(can.recv(0), can.recv(0), can.recv(1))
data = memoryview(bytearray(8))
fields = [0, 0, 0, 0, data]
can.send("abc", 4)
print(can.recv(0, fields) is fields, fields[:4], bytes(data))
try:
    can.recv(0, timeout=5)
except OSError as e:
    print(repr(e))


def heard(bus, reason):
    print(bus is can, reason)


can.rxcallback(0, heard)
for i in range(4):
    can.send(str(i), 1, timeout=100)
print([can.recv(0)[4] for i in range(3)])


once = ValueError("once")


def fail(bus, reason):
    raise once


can.rxcallback(0, fail)
can.send("!", 1, timeout=100)
can.send("?", 1, timeout=100)
print(can.recv(0)[4], can.recv(0)[4])
for wrong in (
    lambda: can.send("123456789", 1),
    lambda: can.setfilter(14, CAN.MASK16, 0, (0, 0, 0, 0)),
    lambda: can.setfilter(0, CAN.LIST32, 0, (1,)),
    lambda: CAN(3),
    lambda: CAN(2, CAN.LOOPBACK, baudrate=3),
):
    try:
        wrong()
    except ValueError as e:
        print(e)
can.deinit()
alone = CAN("YB", CAN.NORMAL)
try:
    alone.send("1", 1, timeout=200)
except OSError as e:
    print(repr(e))
print(alone.state() == CAN.ERROR_PASSIVE, alone.info()[:5])
alone.restart()
print(alone.state() == CAN.ERROR_ACTIVE)
