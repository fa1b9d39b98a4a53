# requires: float64


def integrate(f, a, b, n):
    h = (b - a) / n
    total = (f(a) + f(b)) / 2
    for i in range(1, n):
        total += f(a + i * h)
    return total * h


for n in (1, 3, 5, 10, 20, 100, 300):
    print(
        n,
        "%.4f" % integrate(lambda x: x * x, 0.0, 3.0, n),
        "%.6f" % integrate(lambda x: 1 / (1 + x * x), 0.0, 1.0, n),
    )
