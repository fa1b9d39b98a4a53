def a(x):
    def b(y):
        def c(z):
            def d(w):
                nonlocal x, z
                x += 1
                z *= 2
                return x, y, z, w

            return d

        return c

    return b


d = a(1)(2)(3)
print(d(4))
print(d(5))
e = a(10)(20)(30)
print(e(0), d(0))


def chain(n):
    if n == 0:
        return lambda: "bottom"
    inner = chain(n - 1)
    return lambda: "%d:%s" % (n, inner())


for n in (0, 1, 3, 6):
    print(chain(n)())
