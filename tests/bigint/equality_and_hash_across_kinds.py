# requires: float
# requires: bigint

big = 2**62
print(big == 4611686018427387904, big - 1 == 2**61 * 2 - 1, hash(big) == hash(2**61 + 2**61))
print(2**70 == 2.0**70, 2**70 != 2.0**70 + 2.0**60, 2**70 < 2.0**71, 10**30 > 1e29)
table = {2**70: "a", -(2**70): "b", 5: "c"}
print(table[2**35 * 2**35], table[-(2**69) * 2], table[2**70 // 2**70 + 4])
print(2**70 in table, 2**70 + 1 in table, len(table))
for n in (2**31, 2**32, 2**62, 2**63, 2**64):
    print(n == (n + 1) - 1, n == -(-n), (n << 3) >> 3 == n, int(str(n)) == n)
