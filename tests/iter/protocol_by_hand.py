# covers: __iter__ __next__
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


print(
    list(Countdown(3)),
    tuple(Countdown(2)),
    sum(Countdown(4)),
    max(Countdown(5)),
    sorted(Countdown(3)),
)
for x in Countdown(2):
    print(x)
c = Countdown(3)
print(next(c), list(c), list(c), next(c, "end"))
a, b, d = Countdown(3)
print(a, b, d, 2 in Countdown(3), 9 in Countdown(3), list(map(str, Countdown(2))))
print(
    dict(zip("ab", Countdown(2)))["a"],
    ",".join(str(x) for x in Countdown(3)),
    any(Countdown(1)),
    all(Countdown(3)),
)
first, *rest = Countdown(4)
print(first, rest)
