# requires: module micropython
# cpython: absent

import micropython

r = micropython.RingIO(8)
print(r.any(), r.write(b"abc"), r.any(), r.read(2), r.any())
print(r.write(b"0123456789"), r.any())
print(r.read())
print(r.any(), r.read(), r.write(b"line1\nx"), r.readline(), r.any(), r.readline())
buffer = bytearray(4)
r.write(b"wxyz12")
print(r.readinto(buffer), buffer, r.read())
s = micropython.RingIO(bytearray(5))
print(s.write(b"abcdefgh"), s.read(1), s.write(b"!"), s.read())
total = 0
for i in range(100):
    r.write(bytes([i]))
    total += r.read(1)[0]
print(total)
