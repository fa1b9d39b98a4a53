class A:
    def f(self):
        return "f1"

    def g(self):
        return self.f()


a = A()
print(a.g())
A.f = lambda self: "f2"
print(a.g())
a.f = lambda: "own"
print(a.g(), A().g())
del a.f
print(a.g())


class B(A):
    pass


b = B()
print(b.g())
B.f = lambda self: "B.f"
print(b.g(), a.g())
del B.f
print(b.g())
A.h = lambda self, *x: (self is a, x)
print(a.h(1, 2), b.h())
bound = a.f
A.f = lambda self: "f3"
print(bound(), a.f())
del A.f
try:
    a.g()
except AttributeError:
    print("AttributeError")


def loop():
    results = []
    for i in range(6):
        if i == 3:
            A.f = lambda self: "late"
        results.append(getattr(a, "f", lambda: "none")())
    return results


print(loop())
