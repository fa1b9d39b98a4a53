# covers: __hash__
class Key:
    def __init__(self, n, h):
        self.n, self.h = n, h

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        return self.n == other.n


d = {}
for n in range(20):
    d[Key(n, 7)] = n
print(len(d), [d[Key(n, 7)] for n in range(20)])
for n in range(0, 20, 2):
    del d[Key(n, 7)]
print(len(d), sorted(k.n for k in d), Key(0, 7) in d, Key(1, 7) in d)
d[Key(3, 7)] = "replaced"
print(len(d), d[Key(3, 7)])
for n in range(20, 30):
    d[Key(n, n % 3)] = n
print(len(d), [d.get(Key(n, n % 3)) for n in range(20, 30)])
