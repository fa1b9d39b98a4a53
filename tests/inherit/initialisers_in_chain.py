class A:
    def __init__(self, a):
        print("A", a)
        self.a = a


class B(A):
    def __init__(self, b, **kw):
        print("B before")
        super().__init__(**kw)
        print("B", b)
        self.b = b


class C(B):
    pass


class D(C):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.d = len(args)


class E(A):
    def __init__(self):
        self.e = "no super"


c = C(1, a=2)
print(c.a, c.b)
d = D(5, a=6)
print(d.a, d.b, d.d)
e = E()
print(e.e, hasattr(e, "a"))
A.__init__(e, "direct")
print(e.a, sorted(e.__dict__.items()))
try:
    C()
except TypeError:
    print("TypeError")
