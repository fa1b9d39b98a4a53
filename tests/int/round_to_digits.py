# requires: float

for value in (0, 5, 14, 15, 25, 149, 150, 1250, -15, -25):
    print(value, round(value), round(value, 0), round(value, 2))
