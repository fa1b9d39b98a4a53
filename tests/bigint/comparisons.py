# requires: bigint

values = [-(10**30), -(2**63), -(2**62), -1, 0, 1, 2**62, 2**63, 10**30]
for i, a in enumerate(values):
    print(
        a,
        [a < b for b in values].count(True),
        [a == b for b in values].index(True) == i,
        a >= values[0],
        a > values[-1],
    )
shuffled = [values[(i * 5) % 9] for i in range(9)]
print(sorted(shuffled) == values, max(shuffled), min(shuffled))
