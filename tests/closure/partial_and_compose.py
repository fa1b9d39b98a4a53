def partial(f, *fixed, **named):
    def call(*args, **kw):
        both = dict(named)
        both.update(kw)
        return f(*(fixed + args), **both)

    return call


def compose(*fs):
    def call(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return call


def curry(n, f, *args):
    return f(*args) if len(args) == n else lambda x: curry(n, f, *(args + (x,)))


print(
    partial(pow, 2)(10),
    partial(int, "ff")(16),
    partial(sorted, key=abs)([-3, 1, -2]),
    partial(max, 5)(3, 9),
)
print(
    compose()(1),
    compose(str)(5),
    compose(len, str, abs)(-1234),
    compose(lambda x: x + 1, lambda x: x * 2)(10),
)
print(curry(3, lambda a, b, c: (a, b, c))(1)(2)(3), curry(1, str)(7))
square_all = partial(map, lambda x: x * x)
print(list(square_all([1, 2, 3])))
for f in (abs, str, partial(divmod, 17), compose(bool, abs)):
    print([f(x) for x in (1, -2, 5)])
