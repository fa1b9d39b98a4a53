# requires: bigint


class Signed:
    def __init__(self, n):
        self.n = n

    def __abs__(self):
        return "abs %d" % self.n

    def __neg__(self):
        return "neg %d" % self.n

    def __pos__(self):
        return "pos %d" % self.n

    def __invert__(self):
        return "inv %d" % self.n


for value in (0, 5, -5, True, 2**80, -(2**80), Signed(3)):
    print(abs(value), -value, +value, ~value)
