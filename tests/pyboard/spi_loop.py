# requires: module pyb
# SPI buses, one with its two lines of data joined.
import machine
from pyb import SPI

for bus in (SPI(2, SPI.CONTROLLER, baudrate=1_000_000, polarity=0), machine.SPI(1, 1_000_000)):
    print(bus, bus.read(2), bus.read(2, 0x42))
    data = bytearray(b"12345")
    bus.write_readinto(b"abcde", data)
    print(data, bus.write(data))
    bus.readinto(data, 0x5A)
    print(data)
legacy = SPI("Y")
print(legacy.send_recv(b"abc"), legacy.recv(2), legacy.send(1))
data = bytearray(b"again")
print(legacy.send_recv(data, data))
legacy.init(SPI.CONTROLLER, prescaler=8, bits=16, firstbit=SPI.LSB, phase=1, crc=7)
print(legacy, legacy.send_recv(b"\x01\x02\x03\x04"))
try:
    legacy.send_recv(b"12", bytearray(3))
except ValueError as e:
    print(e)
legacy.init(SPI.PERIPHERAL)
try:
    legacy.recv(1, timeout=10)
except OSError as e:
    print(repr(e))
legacy.deinit()
print(legacy)
