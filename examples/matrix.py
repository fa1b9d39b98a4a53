"""Matrices over exact fractions: solve a system of equations without rounding anything."""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    """A ratio of two integers in lowest terms, the lower one positive."""

    def __init__(self, upper, lower=1):
        if lower < 0:
            upper, lower = -upper, -lower
        divisor = gcd(abs(upper), lower)
        self.upper, self.lower = upper // divisor, lower // divisor

    def __add__(self, other):
        return Fraction(
            self.upper * other.lower + other.upper * self.lower, self.lower * other.lower
        )

    def __sub__(self, other):
        return self + Fraction(-other.upper, other.lower)

    def __mul__(self, other):
        return Fraction(self.upper * other.upper, self.lower * other.lower)

    def __truediv__(self, other):
        return Fraction(self.upper * other.lower, self.lower * other.upper)

    def __bool__(self):
        return self.upper != 0

    def __str__(self):
        return str(self.upper) if self.lower == 1 else "%d/%d" % (self.upper, self.lower)


def solve(rows):
    """Gauss and Jordan: the rows hold the coefficients and, last, the right-hand side."""
    rows = [[Fraction(x) for x in row] for row in rows]
    for i in range(len(rows)):
        pivot = next((k for k in range(i, len(rows)) if rows[k][i]), None)
        if pivot is None:
            raise ValueError("no single solution")
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for k in range(len(rows)):
            if k != i and rows[k][i]:
                factor = rows[k][i]
                rows[k] = [x - factor * y for x, y in zip(rows[k], rows[i])]
    return [row[-1] for row in rows]


def show(rows):
    for row in rows:
        terms = ["%+d%s" % (c, name) for c, name in zip(row[:-1], "xyz") if c]
        print("  {:>20} = {}".format(" ".join(terms), row[-1]))


SYSTEMS = [
    [[2, 1, 5], [1, -3, -8]],
    [[1, 1, 1, 6], [0, 2, 5, -4], [2, 5, -1, 27]],
    [[3, 2, -1, 1], [2, -2, 4, -2], [-2, 1, -2, 5]],
    [[1, 2, 3], [2, 4, 7]],
]
for system in SYSTEMS:
    show(system)
    try:
        print("  solution:", ", ".join(str(x) for x in solve(system)))
    except ValueError as e:
        print(" ", e)
