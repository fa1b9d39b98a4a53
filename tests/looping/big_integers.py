# requires: bigint
# heap: 16K
# slow

a, b = 0, 1
for i in range(100000):
    a, b = b, (a + b) % 10**60
print(a)
x = 3**100
for i in range(30000):
    x = x * x % (2**255 - 19)
    x ^= i
    x = (x << 3 | x >> 7) & 2**256 - 1
print(x)
print(
    sum(int(str(2**70 + i)) - 2**70 for i in range(10000)),
    sum(pow(7, i, 1000003) for i in range(20000)),
)
