# requires: float64
# requires: bigint

for f in (0.0, 1.0, 1.5, -1.0, 2.0**53, 1e20):
    for i in (0, 1, 2, -1, 2**53, 10**20):
        print(f, i, f == i, f < i, f >= i)
