# covers: collections
# requires: module collections

from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, 2)
print(
    p,
    p.x,
    p.y,
    p[0],
    p[1],
    len(p),
    list(p),
    p == (1, 2),
    p == Point(1, 2),
    p != Point(2, 1),
    isinstance(p, tuple),
)
x, y = p
print(
    x,
    y,
    Point(y=5, x=4),
    Point(*[7, 8]),
    Point("a", [1]),
    hash(p) == hash((1, 2)),
    {p: "key"}[Point(1, 2)],
)
print(p + (3,), p[:1], max(p), sorted([Point(2, 1), Point(1, 9), Point(1, 2)]))
T = namedtuple("T", "a b c")
U = namedtuple("U", ("only",))
print(T(1, 2, 3), U("x"), T(c=3, a=1, b=2), T(1, *(2, 3)))
for f in (
    lambda: Point(1),
    lambda: Point(1, 2, 3),
    lambda: Point(1, z=2),
    lambda: Point(1, x=2),
    lambda: setattr(p, "x", 5),
    lambda: p.nope,
    lambda: p[2],
):
    try:
        f()
        print("accepted")
    except (TypeError, AttributeError, IndexError) as e:
        print(type(e).__name__)


class Vector(namedtuple("Vector", "x y")):
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scale(self, k):
        return Vector(self.x * k, self.y * k)


v = Vector(1, 2) + Vector(3, 4)
print(v.x, v.y, v.scale(10).y, v[1], tuple(v))
