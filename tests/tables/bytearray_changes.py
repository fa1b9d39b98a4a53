for size in range(6):
    b = bytearray(range(size))
    b.append(200)
    b.extend(b"xy")
    b.extend([1, 2])
    b += b"z"
    print(size, b, len(b))
    for i in (-3, -1, 0, 2):
        b[i] = 65 + size
    print("  ", b, b[0], b[-1], b[1:3], b[-2:])
    b[1:3] = b"LONGER"
    print("  ", b)
    b[2:] = b""
    print("  ", b, b + b, bytes(b), b == bytes(b))
m = bytearray(b"0123456789")
v = memoryview(m)
for start in (0, 2, 5, -3):
    for stop in (3, 7, 10, -1):
        part = v[start:stop]
        print(start, stop, bytes(part), len(part), part == m[start:stop], list(part))
v[0] = 88
v[2:4] = b"YY"
v[5:][1] = 90
print(m, bytes(v), v[0], v[-1], len(v), v.itemsize)
