# order: insertion

d = {n: n * n for n in range(40)}
for n in range(40):
    if n % 3:
        del d[n]
print(d)
for n in range(5):
    d[n] = "again"
print(list(d))
d[100] = 1
del d[0]
d[0] = "last"
print(list(d.keys()))
print([d.popitem() for _ in range(3)])
print(len(d), list(d)[:5])
