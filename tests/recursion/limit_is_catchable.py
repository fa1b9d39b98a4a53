# requires: detailed-errors
# cpython: other text
# covers: stack limit


def forever(n=0):
    return forever(n + 1)


def mutual_a(n):
    return mutual_b(n)


def mutual_b(n):
    return mutual_a(n)


class Attr:
    def __getattr__(self, name):
        return getattr(self, name + "_")

    def __eq__(self, other):
        return self == other

    def __add__(self, other):
        return self + other

    def __len__(self):
        return len(self)

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)

    def __getitem__(self, i):
        return self[i]


def generator():
    yield from generator()


a = Attr()
for name, f in [
    ("function", forever),
    ("mutual", lambda: mutual_a(0)),
    ("attribute", lambda: a.x),
    ("eq", lambda: a == 1),
    ("add", lambda: a + 1),
    ("len", lambda: len(a)),
    ("call", lambda: a()),
    ("iter", lambda: list(a)),
    ("item", lambda: a[0]),
    ("generator", lambda: list(generator())),
    ("lambda", lambda: (lambda f: f(f))(lambda f: f(f))),
    ("sort key", lambda: (lambda f: f(f))(lambda f: sorted([1], key=lambda x: f(f)))),
    ("map", lambda: (lambda f: f(f))(lambda f: list(map(f, [f])))),
]:
    for _ in range(2):
        try:
            f()
            print(name, "returned")
        except RuntimeError as e:
            print(name, "RuntimeError", e)
print("still fine", sum(range(10)))
