functions = []
for i in range(3):

    def f():
        return i

    functions.append(f)
print([f() for f in functions])


def make():
    fs = []
    for i in range(3):

        def late():
            return i

        def early(i=i):
            return i

        fs.append((late, early))
    i = "changed"
    return fs


print([(a(), b()) for a, b in make()])
print(
    [f() for f in [lambda: x for x in range(3)]], [f() for f in [lambda x=x: x for x in range(3)]]
)
adders = [lambda y, x=x: x + y for x in (1, 10, 100)]
print([add(5) for add in adders])


def outer():
    x = 1
    f = lambda: x
    x = 2
    g = lambda: x
    x = 3
    return f(), g()


print(outer())
