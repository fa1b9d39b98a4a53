# covers: struct
# requires: module struct

import struct


def make(width, height, pixels):
    row = (width * 3 + 3) & ~3
    size = 54 + row * height
    head = struct.pack("<2sIHHI", b"BM", size, 0, 0, 54)
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, row * height, 2835, 2835, 0, 0)
    body = bytearray()
    for y in range(height):
        line = b"".join(struct.pack("BBB", *pixels(x, y)) for x in range(width))
        body += line + bytes(row - len(line))
    return head + info + bytes(body)


data = make(3, 2, lambda x, y: (x * 10, y * 20, 255))
print(len(data), data[:14])
names = "size width height planes bits compression bytes xres yres colours important".split()
for name, value in zip(names, struct.unpack_from("<IiiHHIIiiII", data, 14)):
    print("%-12s %d" % (name, value))
for offset in range(54, len(data), 12):
    print(data[offset : offset + 12])
