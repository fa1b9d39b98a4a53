# requires: bigint

for value in (0, 1, -1, 5, -5, 255, -256):
    for bits in (0, 1, 3, 8, 30):
        print(value, bits, value << bits, value >> bits)
