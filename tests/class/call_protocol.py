# covers: __call__
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *args, **kw):
        return self.n + sum(args) + sum(kw.values())


a = Adder(10)
print(a(), a(1), a(1, 2), a(x=5), a(*[1, 2], **{"y": 3}), callable(a), callable(Adder), callable(5))
print(list(map(a, [1, 2])), sorted([3, 1], key=Adder(0)), Adder(1)(2), (lambda f: f(5))(a))


class Chain:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        def call(*args):
            self.log.append((name,) + args)
            return self

        return call

    def __call__(self, x):
        self.log.append(x)
        return self


c = Chain()
print(c.open("f").read(10)(5).close().log)
for bad in (5, None, "s", [], object()):
    try:
        bad()
    except TypeError:
        print("TypeError")
