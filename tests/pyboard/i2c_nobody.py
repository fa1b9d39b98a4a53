# requires: module pyb
# On a bus without parts and resistors nobody answers.
import pyb
i2c = pyb.I2C(2, pyb.I2C.CONTROLLER)
print(i2c.scan(), i2c.is_ready(1))

def fails(action):
    try:
        action()
    except OSError as e:
        print(e.errno)

fails(lambda: i2c.recv(1, 1))
fails(lambda: i2c.send(b'x', 1))
fails(lambda: i2c.mem_read(1, 1, 0))
