# requires: bigint
# covers: limits of small ints

for bits in (14, 15, 29, 30, 31, 32, 45, 46, 47, 61, 62, 63, 64):
    top = (1 << bits) - 1
    print(bits, top, top + 1, -top - 1, -top - 2, (top + 1) - 1, -(-top - 1))
