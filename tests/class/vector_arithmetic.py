# covers: unary operators
class Vector:
    def __init__(self, *xs):
        self.xs = xs

    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self.xs, other.xs)])

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(*[-a for a in self.xs])

    def __mul__(self, k):
        if isinstance(k, Vector):
            return sum(a * b for a, b in zip(self.xs, k.xs))
        return Vector(*[a * k for a in self.xs])

    __rmul__ = __mul__

    def __abs__(self):
        return sum(a * a for a in self.xs)

    def __eq__(self, other):
        return self.xs == other.xs

    def __iter__(self):
        return iter(self.xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __repr__(self):
        return "Vector" + repr(self.xs)


v, w = Vector(1, 2, 3), Vector(4, -5, 6)
for result in (
    v + w,
    v - w,
    v * w,
    v * 10,
    3 * w,
    -v,
    abs(w),
    v == Vector(1, 2, 3),
    v == w,
    list(v),
    len(v),
    v[1],
    v[-1],
    sum(v),
    v + w * 2 - v,
):
    print(result)
