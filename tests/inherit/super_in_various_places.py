# covers: super
# covers: super() without arguments
class A:
    x = "A.x"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return "A.c " + cls.__name__

    @staticmethod
    def s():
        return "A.s"


class B(A):
    x = "B.x"

    def f(self):
        return super().f() + " B.f"

    def attribute(self):
        return super().x

    def by_name(self):
        return super(B, self).f()

    def in_closure(self):
        def inner():
            return super(B, self).f() + " closure"

        return inner()

    @classmethod
    def c(cls):
        return super().c() + " B.c"

    def static(self):
        return super().s()


class C(B):
    def f(self):
        return super().f() + " C.f"


for o in (B(), C()):
    print(o.f(), o.attribute(), o.by_name(), o.in_closure(), o.c(), o.static(), sep="; ")
try:

    class D(A):
        def f(self):
            return super().missing

    D().f()
except AttributeError:
    print("AttributeError")
