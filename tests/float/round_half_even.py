# requires: float64
# requires: bigint

for value in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.49999, 2.51, 1e10):
    print(value, round(value))
for value, digits in [
    (1.25, 1),
    (1.75, 1),
    (3.14159, 2),
    (3.14159, 4),
    (1234.5, 1),
    (0.5, 3),
    (2.5, 0),
]:
    print(value, digits, round(value, digits))
