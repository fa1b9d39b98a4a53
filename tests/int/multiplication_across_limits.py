# requires: bigint
# covers: limits of small ints

for bits in (15, 16, 23, 31, 32, 33, 46, 62):
    a = 1 << bits
    print(a * a, a * -a, (a - 1) * (a + 1), -a * 3, (a * a) // a == a)
