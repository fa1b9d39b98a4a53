# requires: float
# covers: reflected operators


class R:
    def __init__(self, name):
        self.name = name

    def __radd__(self, o):
        return "%s radd %s" % (self.name, o)

    def __rsub__(self, o):
        return "%s rsub %s" % (self.name, o)

    def __rmul__(self, o):
        return "%s rmul %s" % (self.name, o)

    def __rtruediv__(self, o):
        return "%s rtruediv %s" % (self.name, o)

    def __rfloordiv__(self, o):
        return "%s rfloordiv %s" % (self.name, o)

    def __rmod__(self, o):
        return "%s rmod %s" % (self.name, o)

    def __rpow__(self, o):
        return "%s rpow %s" % (self.name, o)

    def __rand__(self, o):
        return "%s rand %s" % (self.name, o)

    def __ror__(self, o):
        return "%s ror %s" % (self.name, o)

    def __rlshift__(self, o):
        return "%s rlshift %s" % (self.name, o)


class Refuses:
    def __add__(self, other):
        print("refusing")
        return NotImplemented


r = R("r")
print(1 + r, 2 - r, 3 * r, 4 / r, 5 // r, 6 % r, 7**r, 8 & r, 9 | r, 10 << r, sep="\n")
print(None + r, None - r, sep="\n")
try:
    print(r + 1)
except TypeError:
    print("TypeError")
try:
    Refuses() + 5
except TypeError:
    print("TypeError")
