a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4, 5]
for x in a:
    if x % 2:
        a.remove(x)
print(a)
seen = []
a = [1, 2, 3]
it = iter(a)
seen.append(next(it))
a.insert(0, 0)
seen.append(next(it))
a.clear()
seen.append(next(it, "end"))
a.extend([7, 8, 9, 10])
print(seen, a)
