# requires: float
# requires: bigint

for a, b in [(1, 2), (-1, 4), (7, 7), (6, 3), (0, 5), (2**70, 2**68), (10**30, 10**28)]:
    result = a / b
    print(a, b, result, type(result))
