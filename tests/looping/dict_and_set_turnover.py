# heap: 17K
# slow

d = {}
s = set()
total = 0
for i in range(200000):
    k = i % 61
    d[k] = i
    s.add(k * 7 % 50)
    if i % 5 == 0:
        d.pop((i * 3) % 61, None)
        s.discard(i % 50)
    if i % 1000 == 0:
        d.update((j, j) for j in range(20))
        d.update({99: i})
        s.update(range(10))
        total += sum(d.values()) + len(d) + len(s) + sum(k for k in d)
print(total, len(d) > 40, len(s) > 30)
for i in range(5000):
    c = d.copy()
    t = dict(zip(range(10), range(10)))
    u = s.union(t)
    total += len(c) + t[5] + len(u)
print(total > 0)
