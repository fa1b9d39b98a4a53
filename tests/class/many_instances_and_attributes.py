class Node:
    def __init__(self, i):
        self.i = i
        if i % 2:
            self.odd = True
        if i % 3 == 0:
            self.three = i // 3


nodes = [Node(i) for i in range(300)]
print(
    sum(n.i for n in nodes),
    sum(1 for n in nodes if hasattr(n, "odd")),
    sum(getattr(n, "three", 0) for n in nodes),
)


class Wide:
    pass


w = Wide()
for i in range(80):
    setattr(w, "a%d" % i, i)
print(sum(getattr(w, "a%d" % i) for i in range(80)), len(w.__dict__), w.a79)
for i in range(0, 80, 2):
    delattr(w, "a%d" % i)
print(len(w.__dict__), hasattr(w, "a0"), w.a1, hasattr(w, "a78"))
for i in range(0, 80, 8):
    setattr(w, "a%d" % i, "back")
print(len(w.__dict__), w.a0, w.a8, w.a1)
v = Wide()
v.b, v.a = 1, 2
u = Wide()
u.a, u.b = 1, 2
print(v.a, v.b, u.a, u.b)
