# requires: float64
# requires: complex
# requires: module cmath

import cmath


def roots(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


for a, b, c in [(1, 0, -1), (1, 0, 1), (1, 2, 5), (2, -4, 2), (1, -3, 2), (1, 1, 1)]:
    for r in roots(a, b, c):
        value = a * r * r + b * r + c
        print("%.5f %.5f %s" % (round(r.real, 5) + 0.0, round(r.imag, 5) + 0.0, abs(value) < 1e-9))
