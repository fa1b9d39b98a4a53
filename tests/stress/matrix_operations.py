# requires: bigint


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    def __mul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result * base
            base = base * base
            n >>= 1
        return result

    def transpose(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        return sum(
            (-1) ** j * self.rows[0][j] * self.minor(0, j).determinant()
            for j in range(len(self.rows))
        )

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1 :] for k, r in enumerate(self.rows) if k != i])

    def __eq__(self, other):
        return self.rows == other.rows

    def show(self):
        width = max(len(str(x)) for r in self.rows for x in r)
        for r in self.rows:
            print("[" + " ".join("%*d" % (width, x) for x in r) + "]")


a = Matrix([[2, -1, 0], [1, 3, 2], [0, 5, -4]])
b = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]])
for m in (a * b, b * a, a + b, a.transpose(), a**5):
    m.show()
    print("det", m.determinant())
print(
    (a * b).determinant() == a.determinant() * b.determinant(),
    (a * b).transpose() == b.transpose() * a.transpose(),
)
fib = Matrix([[1, 1], [1, 0]])
print([(fib**n).rows[0][1] for n in range(15)], (fib**200).rows[0][1])
print(Matrix([[((i * j) % 7) - 3 for j in range(6)] for i in range(1, 7)]).determinant())
