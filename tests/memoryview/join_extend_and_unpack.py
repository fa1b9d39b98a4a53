m = memoryview(b"abcdefgh")
print(b"-".join([bytes(m[:2]), bytes(m[2:4])]), bytes(m[4:]) + b"!", bytearray(m[:3]))
b = bytearray()
b.extend(m[1:3])
b += m[6:]
print(b)
x, y, z = m[:3]
print(x, y, z, list(map(chr, m[5:])), bytes(reversed(list(m))))
print(int.from_bytes(m[:2], "big"), str(m[2:5], "utf-8"), set(m[:2]) == {97, 98})
for i in range(0, 8, 3):
    print(i, bytes(m[i : i + 3]))
