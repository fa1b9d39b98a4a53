# requires: bigint
# heap: 16K
# slow

a, b, c = 1, 2, 3
total = 0
for i in range(300000):
    a, b, c = b, c, i
    (x, y), *z = (a, b), c, i
    total += x - y + z[0] + len(z)
print(total)
total = 0
for i in range(20000):
    t = tuple(range(i % 30))
    t += (i,)
    total += len(t) + t[-1] + (t > (1, 2)) + t.count(5)
print(total)
