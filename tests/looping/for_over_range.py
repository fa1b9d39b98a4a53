# requires: bigint
# heap: 16K
# slow

total = 0
for i in range(1000000):
    total += i
print(total)
count = 0
for i in range(1000000, 0, -1):
    if i % 3 == 0:
        continue
    count += 1
    if count == 600000:
        break
print(i, count)
r = iter(range(1000000))
x = 0
for i in r:
    x ^= i
print(x)
