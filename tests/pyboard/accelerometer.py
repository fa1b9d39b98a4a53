# requires: module pyb
# The accelerometer, by its class and over both kinds of I2C buses.
import machine
import pyb
from pyb import I2C

print(I2C(1), I2C(1) is I2C("X"))
bus = I2C(1, I2C.CONTROLLER)
print(bus, bus.scan())
accel = pyb.Accel()
print(accel, accel.x(), accel.y(), accel.z(), accel.tilt(), accel.read(7))
print(accel.filtered_xyz())
pyb.delay(100)
print(accel.filtered_xyz(), accel.filtered_xyz(), accel.filtered_xyz(), accel.filtered_xyz())

print(bus.scan(), bus.is_ready(0x4C), bus.is_ready(0x4D))
print(bus.mem_read(3, 0x4C, 0), bus.mem_read(bytearray(1), 0x4C, 7))
bus.send(b"\x07\x00", 0x4C)
bus.send(7, addr=0x4C)
print(bus.recv(1, addr=0x4C))
bus.mem_write(1, 0x4C, 7)
for wrong in (lambda: bus.send(1, 0x20), lambda: bus.recv(1, 0x20), lambda: bus.mem_read(1, 0x20, 0)):
    try:
        wrong()
    except OSError as e:
        print(repr(e))
try:
    bus.send(1)
except TypeError as e:
    print(e)

hard = machine.I2C(1)
print(hard, hard.scan(), hard.readfrom_mem(0x4C, 0, 3))
print(hard.writeto(0x4C, b"\x02", False), hard.readfrom(0x4C, 1))
soft = machine.SoftI2C("X9", "X10", freq=100_000)
print(soft, soft.scan())
data = bytearray(3)
soft.readfrom_mem_into(0x4C, 0, data)
print(data, soft.writevto(0x4C, (b"\x07", b"\x01")))
soft.start()
print(soft.write(b"\x98\x00"))
soft.start()
print(soft.write(b"\x99"))
soft.readinto(data)
soft.stop()
print(data)
try:
    soft.readfrom(0x20, 1)
except OSError as e:
    print(repr(e))
machine.Pin("MMA_AVDD", machine.Pin.OUT, value=0)
print(soft.scan())
