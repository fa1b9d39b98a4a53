# cpython: the order is C3, and super follows it


class A:
    def f(self):
        return "A"

    def g(self):
        return "A.g"


class B(A):
    def f(self):
        return "B" + super().f()


class C(A):
    def f(self):
        return "C" + super().f()

    def g(self):
        return "C.g"


class D(B, C):
    def f(self):
        return "D" + super().f()


for k in (A, B, C, D):
    print(k.__name__, k().f(), k().g())
