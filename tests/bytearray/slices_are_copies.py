b = bytearray(b"abcdef")
part = b[1:4]
part[0] = ord("Z")
print(b, part, type(part))
whole = b[:]
whole.append(1)
print(b, whole)
copy = bytearray(b)
copy[0] = 0
print(b, copy)
for i, j in [(0, 2), (-2, None), (None, -4), (3, 3), (9, 12)]:
    print(i, j, b[i:j])
print(b + b"x", b"x" + b, b)
