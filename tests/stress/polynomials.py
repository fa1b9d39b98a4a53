class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and c[-1] == 0:
            c.pop()
        self.c = c

    def __call__(self, x):
        total = 0
        for k in reversed(self.c):
            total = total * x + k
        return total

    def __add__(self, o):
        n = max(len(self.c), len(o.c))
        return Poly(
            *[
                (self.c[i] if i < len(self.c) else 0) + (o.c[i] if i < len(o.c) else 0)
                for i in range(n)
            ]
        )

    def __neg__(self):
        return Poly(*[-k for k in self.c])

    def __sub__(self, o):
        return self + -o

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    def __divmod__(self, o):
        q, r = [0] * max(len(self.c) - len(o.c) + 1, 0), self.c[:]
        for i in range(len(q) - 1, -1, -1):
            q[i] = r[i + len(o.c) - 1] // o.c[-1]
            for j, b in enumerate(o.c):
                r[i + j] -= q[i] * b
        return Poly(*q), Poly(*r)

    def derivative(self):
        return Poly(*[i * k for i, k in enumerate(self.c)][1:])

    def __repr__(self):
        parts = []
        for i in range(len(self.c) - 1, -1, -1):
            k = self.c[i]
            if k:
                parts.append(
                    ("%+d" % k if i == 0 or abs(k) != 1 else "+" if k > 0 else "-")
                    + ("" if i == 0 else "x" if i == 1 else "x^%d" % i)
                )
        return "".join(parts) or "0"


p, q = Poly(1, -3, 0, 2), Poly(-1, 1)
for r in (
    p,
    q,
    p + q,
    p - q,
    p * q,
    q * q * q,
    p - p,
    p.derivative(),
    p.derivative().derivative(),
    -p,
):
    print(r, [r(x) for x in (-2, -1, 0, 1, 2)])
d, m = divmod(p, q)
print(d, m, d * q + m)
d, m = divmod(Poly(-1, 0, 0, 0, 1), Poly(-1, 1))
print(d, m)
row = Poly(1)
for n in range(8):
    print(row)
    row = row * Poly(1, 1)
