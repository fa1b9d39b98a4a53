# requires: float64

total = 0.0
for i in range(10):
    total += 0.1
    print(i, total, total == (i + 1) / 10)
print(0.1 + 0.2, 0.1 * 3, 1.1 * 1.1, 0.3 - 0.1, 1 - 0.9)
