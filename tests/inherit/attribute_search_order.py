class A:
    a = "A.a"
    b = "A.b"
    c = "A.c"


class B(A):
    b = "B.b"


o = B()
o.c = "o.c"
print(o.a, o.b, o.c, B.a, B.c)
A.a = "new A.a"
B.c = "new B.c"
print(o.a, o.b, o.c, B.c, A.c)
del o.c
print(o.c)
del B.c
print(o.c, "c" in B.__dict__ if hasattr(B, "__dict__") else False)
try:
    del B.c
except AttributeError:
    print("AttributeError")
o.a = 1
o.a += 1
print(o.a, B.a, A.a)
B.a = None
print(o.a, B.a)


class Counter:
    total = 0

    def bump(self):
        self.total += 1
        type(self).shared = getattr(type(self), "shared", 0) + 1


x, y = Counter(), Counter()
x.bump()
x.bump()
y.bump()
print(x.total, y.total, Counter.total, Counter.shared, x.shared)
