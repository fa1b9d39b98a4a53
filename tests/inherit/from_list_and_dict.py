class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]


s = Stack()
s.push(1).push(2).push([3])
print(
    s,
    len(s),
    s.peek(),
    s[0],
    s == [1, 2, [3]],
    isinstance(s, list),
    list(s),
    s + [4],
    bool(Stack()),
    2 in s,
)
s[0] = "first"
del s[1]
s.extend((5, 6))
print(s, s[1:], s.index(5), [x for x in s], s.pop(), Stack([1, 2]) == [1, 2], Stack("ab"))


class Default(dict):
    def __init__(self, factory):
        super().__init__()
        self.factory = factory

    def __getitem__(self, key):
        if key not in self:
            self[key] = self.factory()
        return super().__getitem__(key)


d = Default(list)
d["x"].append(1)
d["x"].append(2)
d["y"].append(3)
print(sorted(d.items()), len(d), "x" in d, d.get("z"), sorted(d.keys()), isinstance(d, dict))


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper()
u["a"] = 1
u["B"] = 2
print(sorted(u.items()), "a" in u, "A" in u)
