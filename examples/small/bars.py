"""A sensor that drifts, smoothed over its last values, drawn as bars."""


class Smoother:
    """The mean of the last values, in a ring that is filled once and never grows."""

    def __init__(self, size):
        self.ring = [0] * size
        self.at = self.count = self.total = 0

    def add(self, value):
        self.total += value - self.ring[self.at]
        self.ring[self.at] = value
        self.at = (self.at + 1) % len(self.ring)
        self.count = min(self.count + 1, len(self.ring))
        return self.total // self.count


def sensor(n, seed=5):
    level = 20
    for _ in range(n):
        seed = seed * 75 % 65537
        level = max(0, min(40, level + (seed >> 3) % 13 - 6))
        yield level


smooth = Smoother(4)
for value in sensor(24):
    mean = smooth.add(value)
    print("%3d %3d |%s%s" % (value, mean, "=" * min(value, mean), "-" * abs(value - mean)))
