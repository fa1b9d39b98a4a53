# requires: bigint
# heap: 16K
# slow

total = 0
for i in range(200000):
    n = int.from_bytes(i.to_bytes(8, "little"), "little")
    total += n - i + (i * i).to_bytes(6, "big")[5]
print(total)
n = 1
for i in range(20000):
    n = (n * 1000003 + i) % 2**200
    total += int.from_bytes(n.to_bytes(25, "big"), "big") == n
print(total, n)
