# covers: def
# covers: parameters: defaults, star, keyword-only
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, sorted(kw.items())


print(f(1, c=3))
print(f(1, 2, 3, 4, c=5))
print(f(b=1, a=2, c=3))
print(f(1, c=3, e=5, f=6))
print(f(*[1, 2, 3], c=4, **{"d": 5, "z": 6}))
print(f(1, *(), c=2, **{}))
print(f(*"ab", *[3], c=0))


def only_kw(*, x, y=2):
    return x, y


print(only_kw(x=1), only_kw(y=5, x=4))
for call in (lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: only_kw(1), lambda: only_kw(), lambda: only_kw(x=1, z=1)):
    try:
        print(call())
    except TypeError:
        print("TypeError")


def defaults(a, b=[], c={}, *, d=()):
    b.append(a)
    c[a] = len(b)
    return b, len(c), d


print(defaults(1), defaults(2), defaults(3, []), defaults(4, d=5))
print((lambda *a, **k: (a, k))(1, x=2), (lambda a, *, b=3: a + b)(1), (lambda *, k: k)(k=9))
def annotated(a: int, b: "text" = 5, *c: list, d: dict = None, **e: set) -> tuple:
    return a, b, c, d, e
print(annotated(1), annotated(1, 2, 3, d=4))
