# requires: bigint
# cpython: refuses values outside 0..255

b = bytearray([256, -1, 511, 1000])
print(b)
for value in (256, -1, 257, -129, 2**40 + 5):
    b[0] = value
    print(value, b[0])
b = bytearray()
for value in (300, -2, 2**16 + 65):
    b.append(value)
    print(b)
try:
    print(bytes([256]))
except ValueError:
    print("ValueError")
