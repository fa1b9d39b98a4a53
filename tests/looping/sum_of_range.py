# requires: bigint
# heap: 16K
# slow

N = 1000000
print(sum(range(N)), sum(range(0, N, 3)), sum(range(N, 0, -7)))
