# requires: float

b = bytearray(4)
for i, value in [(0, 1), (-1, 255), (1, True), (2, 0x7F)]:
    b[i] = value
    print(b)
for i, value in [(4, 0), (-5, 0), (100, 1)]:
    try:
        b[i] = value
    except IndexError:
        print("IndexError", i)
for value in ("a", None, b"a", 1.5):
    try:
        b[0] = value
    except TypeError:
        print("TypeError", repr(value))
b[0] += 9
b[1] <<= 3
b[2] ^= 0xFF
print(b, sum(b))
