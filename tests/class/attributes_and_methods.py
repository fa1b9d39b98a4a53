# covers: class, bases
class Point:
    count = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def move(self, dx=0, dy=0):
        self.x += dx
        self.y += dy
        return self

    def as_tuple(self):
        return self.x, self.y


p, q = Point(1, 2), Point(5)
print(p.as_tuple(), q.as_tuple(), Point.count, p.count)
print(p.move(1).move(dy=5).as_tuple(), Point.move(q, 2).as_tuple(), Point.as_tuple(q))
p.count = "own"
print(p.count, q.count, Point.count)
del p.count
print(p.count)
m = p.move
print(m(10).x, p.x, m is p.move, callable(m))
p.extra = [1]
print(p.extra, hasattr(p, "extra"), hasattr(q, "extra"), getattr(q, "extra", "none"))
Point.shared = "late"
print(p.shared, q.shared)
for f in (
    lambda: p.missing,
    lambda: Point.missing,
    lambda: p.move.x,
    lambda: delattr(p, "missing"),
    lambda: Point.x,
):
    try:
        f()
    except AttributeError:
        print("AttributeError")
