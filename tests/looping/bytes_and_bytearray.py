# heap: 16K
# slow

total = 0
buffer = bytearray(1000)
for turn in range(1000):
    for i in range(0, 1000, 10):
        buffer[i] = (buffer[i] + turn + i) & 255
print(sum(buffer), sum(bytes(buffer)))
for turn in range(5000):
    b = bytes(i & 255 for i in range(turn % 100))
    c = bytearray(b)
    c.extend(b)
    c.append(7)
    total += len(c) + sum(b) + c.count(b"\x07") + len(b"".join([b, c])) + len(b.hex())
print(total)
m = memoryview(buffer)
for turn in range(20000):
    part = m[turn % 900 : turn % 900 + 50]
    total += part[3] + len(part)
print(total)
