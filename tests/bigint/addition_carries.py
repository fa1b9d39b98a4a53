# requires: bigint

base = 2**16 - 1
for n in (1, 2, 3, 4, 5, 8):
    value = (1 << (16 * n)) - 1
    print(value + 1, value + value, value - (1 << (16 * n)))
for a in (10**20, -(10**20)):
    for b in (10**20, -(10**20), 1, -1):
        print(a + b, a - b, b - a)
