# requires: float64
# requires: bigint

for a in (2.0, 0.5, -2.0, 9, 0.0):
    for b in (0, 1, 2.0, 3, 10):
        print(a, b, a**b)
print(2**-1, 4**-2, 10**-3, (-2) ** -3, 2**0.5, 9**0.5, 0.0**0)
