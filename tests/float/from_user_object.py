# requires: float64
# covers: __float__


class Metre:
    def __init__(self, n):
        self.n = n

    def __float__(self):
        return self.n / 100


for n in (0, 1, 150, -75):
    print(float(Metre(n)), float(Metre(n)) * 2)
