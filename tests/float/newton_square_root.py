# requires: float64


def root(value, x=1.0, limit=50):
    for count in range(limit):
        better = (x + value / x) / 2
        if abs(better - x) < 1e-12 * better:
            return better, count
        x = better
    return x, limit


for value in (1, 2, 3, 10, 100, 12345.678, 0.25, 1e-6, 1e6):
    result, count = root(value)
    print(value, "%.9f" % result, count)
