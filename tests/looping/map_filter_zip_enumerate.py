# requires: bigint
# heap: 16K
# slow

N = 1000000
print(sum(map(abs, range(-N // 2, N // 2))))
print(sum(filter(None, range(N))), sum(filter(lambda x: x & 1, range(N))))
print(sum(a * b & 15 for a, b in zip(range(N), range(N, 0, -1))))
print(sum(i ^ x for i, x in enumerate(range(N))))
