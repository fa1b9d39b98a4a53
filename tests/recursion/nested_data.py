def nest(n):
    data = []
    for _ in range(n):
        data = [data]
    return data


def depth(data):
    n = 0
    while data:
        data = data[0]
        n += 1
    return n


for n in (0, 1, 10, 40):
    d = nest(n)
    print(n, depth(d), len(repr(d)), d == nest(n), d == nest(n + 1), d < nest(n + 1))
t = ()
for i in range(30):
    t = (i, t)
print(t)
print(hash(t) == hash(t), t == t)
d = {}
for i in range(20):
    d = {i: d}
print(d)
