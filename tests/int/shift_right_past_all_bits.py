# requires: bigint

for value in (1, -1, 12345, -12345, 2**62, -(2**62), 2**100, -(2**100)):
    print(value >> 64, value >> 127, value >> 1000)
