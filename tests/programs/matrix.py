# requires: float
# Matrices of exact fractions: products, determinants, inverses, and Gauss elimination.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    def __init__(self, n, d=1):
        if d < 0:
            n, d = -n, -d
        g = gcd(abs(n), d) or 1
        self.n, self.d = n // g, d // g

    def _of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction._of(other)
        return Fraction(self.n * other.d + other.n * self.d, self.d * other.d)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.n, self.d)

    def __sub__(self, other):
        return self + -Fraction._of(other)

    def __rsub__(self, other):
        return Fraction._of(other) - self

    def __mul__(self, other):
        other = Fraction._of(other)
        return Fraction(self.n * other.n, self.d * other.d)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = Fraction._of(other)
        if not other.n:
            raise ZeroDivisionError("division by a zero fraction")
        return Fraction(self.n * other.d, self.d * other.n)

    def __eq__(self, other):
        other = Fraction._of(other)
        return self.n == other.n and self.d == other.d

    def __lt__(self, other):
        other = Fraction._of(other)
        return self.n * other.d < other.n * self.d

    def __bool__(self):
        return self.n != 0

    def __hash__(self):
        return hash((self.n, self.d))

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return str(self.n) if self.d == 1 else "%d/%d" % (self.n, self.d)


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction._of(x) for x in row] for row in rows]
        self.height, self.width = len(self.rows), len(self.rows[0])
        if any(len(row) != self.width for row in self.rows):
            raise ValueError("ragged")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return self.height, self.width

    @property
    def transposed(self):
        return Matrix([list(column) for column in zip(*self.rows)])

    def __getitem__(self, place):
        return self.rows[place[0]][place[1]]

    def __setitem__(self, place, value):
        self.rows[place[0]][place[1]] = Fraction._of(value)

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, factor):
        return Matrix([[x * factor for x in row] for row in self.rows])

    def __matmul__(self, other):
        if self.width != other.height:
            raise ValueError("shapes %s and %s" % (self.shape, other.shape))
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.identity(self.height), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return self.rows == other.rows

    def reduced(self):
        """The row echelon form, the rank and the determinant of the pivots."""
        rows = [row[:] for row in self.rows]
        rank, determinant = 0, Fraction(1)
        for column in range(self.width):
            for r in range(rank, self.height):
                if rows[r][column]:
                    break
            else:
                determinant = Fraction(0)
                continue
            if r != rank:
                rows[r], rows[rank] = rows[rank], rows[r]
                determinant = -determinant
            pivot = rows[rank][column]
            determinant = determinant * pivot
            rows[rank] = [x / pivot for x in rows[rank]]
            for other in range(self.height):
                factor = rows[other][column]
                if other != rank and factor:
                    rows[other] = [x - factor * y for x, y in zip(rows[other], rows[rank])]
            rank += 1
            if rank == self.height:
                break
        return Matrix(rows), rank, determinant

    def inverse(self):
        wide = Matrix([r + i for r, i in zip(self.rows, Matrix.identity(self.height).rows)])
        reduced, _, _ = wide.reduced()
        if reduced.rows[-1][self.height - 1] != 1:
            raise ZeroDivisionError("singular")
        return Matrix([row[self.width :] for row in reduced.rows])

    def show(self):
        texts = [[str(x) for x in row] for row in self.rows]
        widths = [max(len(t) for t in column) for column in zip(*texts)]
        for row in texts:
            print("  [" + " ".join("%*s" % (w, t) for w, t in zip(widths, row)) + "]")


samples = {
    "small": Matrix([[1, 2], [3, 4]]),
    "magic": Matrix([[8, 1, 6], [3, 5, 7], [4, 9, 2]]),
    "hilbert": Matrix([[Fraction(1, i + j + 1) for j in range(4)] for i in range(4)]),
    "singular": Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
    "permuted": Matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]]),
    "wide": Matrix([[1, 2, 3, 4], [2, 4, 6, 9]]),
}
for name in sorted(samples):
    m = samples[name]
    print(name, m.shape)
    m.show()
    reduced, rank, determinant = m.reduced()
    print(" rank", rank, "determinant", determinant if m.height == m.width else None)
    reduced.show()
    try:
        inverse = m.inverse()
        inverse.show()
        print(" checks", m @ inverse == Matrix.identity(m.height), inverse.inverse() == m)
    except (ZeroDivisionError, IndexError) as error:
        print(" no inverse:", type(error).__name__)
    m.transposed.show()

for n in range(-4, 9):
    print(n, (Matrix([[1, 1], [1, 0]]) ** n).rows)
print(samples["magic"] @ samples["magic"].transposed == (samples["magic"] @ samples["magic"].transposed).transposed)
(samples["small"] * Fraction(1, 3) + Matrix.identity(2)).show()
m = Matrix.identity(2)
m[0, 1] = 5
print(m[0, 1], m[1, 0], m.rows)
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: samples["small"] @ samples["magic"]):
    try:
        bad()
    except ValueError as error:
        print("ValueError", error)
print(sorted([Fraction(1, 2), Fraction(-3, 4), Fraction(2, 3), Fraction(1, -8)]))
print([round(float(x), 3) for x in samples["hilbert"].rows[1]], len({Fraction(2, 4), Fraction(1, 2)}))
