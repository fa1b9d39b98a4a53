# requires: bigint

for p in (2**31 - 1, 2**61 - 1, 2**89 - 1):
    for a in (2, 3, 10**9):
        print(p, a, pow(a, p - 1, p), pow(a, p // 2, p) in (1, p - 1))
