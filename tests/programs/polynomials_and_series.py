# requires: bigint
# Polynomials over the integers and over a prime field: products, division, roots, interpolation, printing.


class Poly:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    @property
    def degree(self):
        return len(self.c) - 1

    def __add__(self, other):
        if isinstance(other, int):
            other = Poly(other)
        n = max(len(self.c), len(other.c))
        pad = lambda c: c + (0,) * (n - len(c))
        return Poly(*[a + b for a, b in zip(pad(self.c), pad(other.c))])

    __radd__ = __add__

    def __neg__(self):
        return Poly(*[-a for a in self.c])

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if isinstance(other, int):
            return Poly(*[a * other for a in self.c])
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Poly(1)
        for _ in range(n):
            result = result * self
        return result

    def __divmod__(self, other):
        if not other.c:
            raise ZeroDivisionError("polynomial division by zero")
        rest, quotient = list(self.c), [0] * max(len(self.c) - other.degree, 0)
        for i in range(len(self.c) - 1, other.degree - 1, -1):
            q, r = divmod(rest[i], other.c[-1])
            if r:
                raise ValueError("%d does not divide %d" % (other.c[-1], rest[i]))
            quotient[i - other.degree] = q
            for j, b in enumerate(other.c):
                rest[i - other.degree + j] -= q * b
        return Poly(*quotient), Poly(*rest)

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __call__(self, x):
        total = 0
        for a in reversed(self.c):
            total = total * x + a
        return total

    def __eq__(self, other):
        return isinstance(other, Poly) and self.c == other.c

    def __bool__(self):
        return bool(self.c)

    def __getitem__(self, i):
        return self.c[i] if 0 <= i < len(self.c) else 0

    def derivative(self):
        return Poly(*[i * a for i, a in enumerate(self.c)][1:])

    def compose(self, other):
        total = Poly()
        for a in reversed(self.c):
            total = total * other + Poly(a)
        return total

    def __repr__(self):
        terms = []
        for i in range(self.degree, -1, -1):
            a = self.c[i]
            if a:
                body = ("" if abs(a) == 1 and i else str(abs(a))) + ("" if i == 0 else "x" if i == 1 else "x^%d" % i)
                terms.append(("-" if a < 0 else "+", body))
        if not terms:
            return "0"
        first = terms[0]
        return ("-" if first[0] == "-" else "") + first[1] + "".join(" %s %s" % t for t in terms[1:])


x = Poly(0, 1)
SAMPLES = [Poly(), Poly(7), x, x - Poly(1), x * x + 1, (x + 1) ** 3, 2 * x**2 - 3 * x + Poly(-5), x**5 - x]
for p in SAMPLES:
    print(repr(p), p.degree, [p(n) for n in range(-3, 4)], p.derivative(), bool(p), p[0], p[9])
    for q in SAMPLES:
        line = [p + q, p - q, p * q]
        try:
            quotient, rest = divmod(p, q)
            line += [quotient, rest, quotient * q + rest == p]
        except (ZeroDivisionError, ValueError) as error:
            line.append(str(error))
        print("  ", q, "|", *line)
for n in range(8):
    print(n, (x + 1) ** n, sum(((x + 1) ** n).c))


def chebyshev():
    a, b = Poly(1), x
    while True:
        yield a
        a, b = b, 2 * x * b - a


for n, t in zip(range(9), chebyshev()):
    print(n, t, t(1), t(-1), t(3))
print(SAMPLES[6].compose(x + 1), SAMPLES[4].compose(SAMPLES[4]), Poly(1, 1).compose(Poly()))


def roots(p, span=20):
    found = []
    for r in range(-span, span + 1):
        while p and p(r) == 0:
            found.append(r)
            p = p // Poly(-r, 1)
    return found, p


for p in (x**2 - Poly(4), (x - Poly(3)) ** 2 * (x + 5), x**3 - x, x**4 + 1, 6 * x - Poly(12)):
    print(p, *roots(p))
PRIME = 101


def interpolate(points):
    """Over the field of integers modulo PRIME."""
    total = Poly()
    for i, (a, b) in enumerate(points):
        term, scale = Poly(1), 1
        for j, (c, _) in enumerate(points):
            if i != j:
                term = term * Poly(-c, 1)
                scale = scale * (a - c) % PRIME
        total = total + term * (b * pow(scale, PRIME - 2, PRIME))
    return Poly(*[c % PRIME for c in total.c])


secret = Poly(42, 17, 99)
shares = [(i, secret(i) % PRIME) for i in range(1, 7)]
print(shares)
for chosen in ((0, 1, 2), (1, 3, 5), (5, 0, 4), (0, 1)):
    print(chosen, interpolate([shares[i] for i in chosen]))
