# requires: float
# covers: binary operators


class N:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "N(%s)" % self.n

    def __add__(self, o):
        return N("%s+%s" % (self.n, o))

    def __sub__(self, o):
        return N("%s-%s" % (self.n, o))

    def __mul__(self, o):
        return N("%s*%s" % (self.n, o))

    def __truediv__(self, o):
        return N("%s/%s" % (self.n, o))

    def __floordiv__(self, o):
        return N("%s//%s" % (self.n, o))

    def __mod__(self, o):
        return N("%s%%%s" % (self.n, o))

    def __pow__(self, o):
        return N("%s**%s" % (self.n, o))

    def __lshift__(self, o):
        return N("%s<<%s" % (self.n, o))

    def __rshift__(self, o):
        return N("%s>>%s" % (self.n, o))

    def __and__(self, o):
        return N("%s&%s" % (self.n, o))

    def __or__(self, o):
        return N("%s|%s" % (self.n, o))

    def __xor__(self, o):
        return N("%s^%s" % (self.n, o))

    def __matmul__(self, o):
        return N("%s@%s" % (self.n, o))


a = N("a")
print(a + 1, a - 1, a * 2, a / 3, a // 4, a % 5, a**6)
print(a << 1, a >> 2, a & 3, a | 4, a ^ 5, a @ 6)
print(a + a, a + a * a - a)
for f in (
    lambda: 1 + a,
    lambda: a < a,
    lambda: -a,
    lambda: a[0],
    lambda: len(a),
    lambda: a(),
    lambda: abs(a),
    lambda: int(a),
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
