# heap: 16K
# slow

total = 0
for i in range(3000):
    a = [x * x for x in range(50) if x & 1]
    b = {x: str(x) for x in range(15)}
    c = {x % 7 for x in a}
    total += sum(a) + len(b) + len(c) + sum(1 for x in a if x > i)
print(total)
