# Means, middles and spreads of numbers.
import math


class StatisticsError(ValueError):
    pass


def _list(data, name, least=1):
    data = list(data)
    if len(data) < least:
        if least == 1:
            raise StatisticsError("%s requires at least one data point" % name)
        raise StatisticsError("%s requires at least two data points" % name)
    return data


def _sum(data):
    # Ints are added exactly, floats so that what rounding loses is added again.
    total = 0
    lost = 0.0
    for x in data:
        if isinstance(x, int) and isinstance(total, int):
            total += x
            continue
        total = float(total)
        new = total + x
        lost += (total - new) + x if abs(total) >= abs(x) else (x - new) + total
        total = new
    return total + lost if lost else total


def _quotient(a, b):
    # An int where the quotient of ints is one, as CPython's fractions give it.
    return a // b if isinstance(a, int) and a % b == 0 else a / b


def mean(data):
    data = _list(data, "mean")
    return _quotient(_sum(data), len(data))


def fmean(data, weights=None):
    data = _list(data, "fmean")
    if weights is None:
        return float(_sum(data)) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = _sum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return float(_sum([x * w for x, w in zip(data, weights)])) / total


def geometric_mean(data):
    data = _list(data, "geometric_mean")
    if any(x <= 0 for x in data):
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
    return math.exp(_sum([math.log(x) for x in data]) / len(data))


def harmonic_mean(data, weights=None):
    data = _list(data, "harmonic_mean")
    weights = [1] * len(data) if weights is None else list(weights)
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if 0 in data:
        return 0
    # The sum of w / x as one fraction, exact for ints.
    above, below = 0, 1
    for x, w in zip(data, weights):
        above, below = above * x + w * below, below * x
    return sum(weights) * below / above


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    n = len(data)
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def multimode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    most = max(counts.values()) if counts else 0
    return [x for x, n in counts.items() if n == most]


def mode(data):
    found = multimode(data)
    if not found:
        raise StatisticsError("no mode for empty data")
    return found[0]


def _squares(data, center):
    if center is None:
        center = mean(data)
    return _sum([(x - center) * (x - center) for x in data])


def variance(data, xbar=None):
    data = _list(data, "variance", 2)
    return _quotient(_squares(data, xbar), len(data) - 1)


def pvariance(data, mu=None):
    data = _list(data, "pvariance")
    return _quotient(_squares(data, mu), len(data))


def stdev(data, xbar=None):
    data = _list(data, "stdev", 2)
    return math.sqrt(variance(data, xbar))


def pstdev(data, mu=None):
    data = _list(data, "pstdev")
    return math.sqrt(pvariance(data, mu))


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        raise StatisticsError("must have at least two data points")
    m = len(data) - 1 if method == "inclusive" else len(data) + 1
    cuts = []
    for i in range(1, n):
        j, delta = divmod(i * m, n)
        if method == "inclusive":
            j += 1
        elif method != "exclusive":
            raise ValueError("Unknown method: %r" % method)
        j = max(1, min(j, len(data) - 1))
        if method == "exclusive":
            delta = i * m - j * n
        cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return cuts


def _deviations(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(name + " requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(name + " requires at least two data points")
    mx = fmean(x)
    my = fmean(y)
    return [a - mx for a in x], [b - my for b in y]


def covariance(x, y):
    dx, dy = _deviations(x, y, "covariance")
    return _sum([a * b for a, b in zip(dx, dy)]) / (len(x) - 1)


def correlation(x, y):
    dx, dy = _deviations(x, y, "correlation")
    both = _sum([a * b for a, b in zip(dx, dy)])
    spread = _sum([a * a for a in dx]) * _sum([b * b for b in dy])
    if not spread:
        raise StatisticsError("at least one of the inputs is constant")
    return both / math.sqrt(spread)
