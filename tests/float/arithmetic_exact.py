# requires: float64

for a in (0.5, -0.75, 3.0, 1024.25):
    for b in (0.25, -2.0, 8.0):
        print(a + b, a - b, a * b, a / b)
