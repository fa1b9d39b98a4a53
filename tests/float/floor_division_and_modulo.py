# requires: float64

for a in (7.5, -7.5, 0.0, -0.0, 1e10):
    for b in (2.0, -2.0, 0.5, 3):
        print(a, b, a // b, a % b, divmod(a, b))
