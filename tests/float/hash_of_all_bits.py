# requires: option FLOAT_HIGH_QUALITY_HASH
# requires: option OBJ_REPR=0
# requires: option WORD_BYTES=8
# requires: float64
# cpython: another hash

for x in (0.0, 1.0, -1.0, 1.5, 0.1, -0.5, 3.14, 1e10, 1e15 + 0.5, 2.0**62, 2.0**70, 1e300, 5e-324):
    print(x, hash(x), hash(x) == hash(int(x)) or x != int(x))
print(hash(float("inf")), hash(float("-inf")), hash(float("nan")))
print(hash(1.5 + 2j), hash(2 + 0j))
print({1.0: "a"}[1], {0.1 + 0.2: "b"}[0.30000000000000004])
