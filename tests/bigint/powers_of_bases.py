# requires: bigint

for base in (2, 3, 7, 10, -5):
    for n in (20, 40, 63, 100):
        print(base, n, base**n)
