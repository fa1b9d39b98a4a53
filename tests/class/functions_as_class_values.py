# requires: float


def free(*args):
    return len(args)


class A:
    f = free
    g = lambda *args: len(args)
    builtin = len
    klass = int
    instance = free

    def method(self, *args):
        return 1 + len(args)


a = A()
print(A.f(), a.f(), a.f(1), A.g(1, 2), a.g(1, 2), a.method(5))
print(a.builtin([1, 2, 3]), A.builtin("ab"), a.klass("7"), A.klass(3.9))
a.own = free
print(a.own(), a.own(1, 2))
methods = [a.f, a.method, A.f, a.own, a.builtin]
print([m("xy") for m in methods])
m = A.method
print(m("anything", 1, 2))
f = A().f
print(f(1, 2, 3), [x() for x in (a.f, a.g)])
