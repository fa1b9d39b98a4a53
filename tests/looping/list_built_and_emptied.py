# heap: 16K
# slow

total = 0
for turn in range(10000):
    items = list(range(100))
    items.extend(i * 2 for i in range(20))
    items.sort(key=lambda x: -x)
    items.reverse()
    total += items[turn % 120] + items.count(4) + items.index(10)
    del items[10:50]
    items[0:2] = [7]
    total += len(items) + items.pop() + items.pop(0)
print(total)
