# requires: float64
# requires: complex

values = [1 + 2j, -4 + 4j, 2 - 2j, 8, 0.5]
for a in values:
    for b in values:
        print(a + b, a - b, a * b)
        if b != values[0]:
            print(abs(a / b * b - a) < 1e-9)
