# requires: float
# covers: augmented assignment
# covers: in-place operators


class Total:
    def __init__(self, n=0):
        self.n = n

    def __iadd__(self, x):
        print("iadd", x)
        self.n += x
        return self

    def __isub__(self, x):
        print("isub", x)
        return Total(self.n - x)

    def __mul__(self, x):
        print("mul", x)
        return Total(self.n * x)


t = u = Total(5)
t += 3
print(t.n, u.n, t is u)
t -= 2
print(t.n, u.n, t is u)
t *= 10
print(t.n, u.n)
try:
    t /= 2
except TypeError:
    print("TypeError")


class Holder:
    total = Total(1)


h = Holder()
h.total += 4
print(h.total is Holder.total, Holder.total.n)
items = [Total(0), Total(1)]
items[1] += 9
print(items[1].n)
