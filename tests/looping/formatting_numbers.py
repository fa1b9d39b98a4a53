# requires: float64
# requires: bigint
# heap: 16K
# slow

total = 0
for i in range(100000):
    total += (
        len(str(i)) + len(hex(i)) + len("%05d" % i) + len("{:.2f}".format(i / 8)) + int("12%d" % i)
    )
print(total)
total = 0.0
for i in range(50000):
    total += float("1.%d" % i) + round(i / 3, 2)
print("%.3f" % total)
