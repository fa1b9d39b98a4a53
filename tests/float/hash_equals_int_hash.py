# requires: float64
# requires: bigint

table = {1: "one", 2.0: "two", 0.5: "half"}
print(table[1.0], table[2], table[0.5], 1.0 in table, 3.0 in table)
for n in (0, 1, -5, 1000, 2**40):
    print(n, float(n) == n, hash(float(n)) == hash(n), {n, float(n)} == {n})
table[1.0] = "uno"
print(table[1], len(table), len({1, 1.0, True}))
