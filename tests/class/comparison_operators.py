# covers: comparison operators
class V:
    def __init__(self, major, minor):
        self.key = major, minor

    def __eq__(self, o):
        return isinstance(o, V) and self.key == o.key

    def __lt__(self, o):
        return self.key < o.key

    def __le__(self, o):
        return self.key <= o.key

    def __repr__(self):
        return "V%d.%d" % self.key


a, b, c = V(1, 2), V(1, 10), V(1, 2)
print(a == c, a == b, a != c, a != b, a == 5, a != 5, a is c)
print(a < b, a <= b, b < a, b <= a, a <= c, c <= a, a < c)
print(
    sorted([b, a, V(0, 5), V(2, 0)]),
    [V(1, 2)] == [a],
    a in [b, c],
    [b, a].index(V(1, 2)),
    (a, b) == (c, b),
)
print(a < b < V(3, 3))


class OnlyEq:
    def __eq__(self, other):
        return True


print(
    OnlyEq() == 5,
    5 == OnlyEq(),
    OnlyEq() != 5,
    None == OnlyEq(),
    OnlyEq() in [1],
    [1, 2].count(OnlyEq()),
)
try:
    OnlyEq() < 1
except TypeError:
    print("TypeError")
