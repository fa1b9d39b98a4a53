s = set()
for i in range(3000):
    s.add(i * 7919 % 4001)
print(len(s), sum(s) == sum(set(s)), min(s), max(s))
evens = {x for x in s if x % 2 == 0}
odds = s - evens
print(len(evens) + len(odds) == len(s), evens & odds, evens | odds == s, evens.isdisjoint(odds))
for x in list(evens):
    s.remove(x)
print(s == odds, len(s), s <= odds, s < odds)
s ^= set(range(100))
print(sorted(s)[:10], len(s & set(range(100))))
