# covers: type
A = type("A", (), {"x": 1, "m": lambda self, n=2: self.x + n})
B = type("B", (A,), {"x": 10, "__init__": lambda self, y: setattr(self, "y", y)})
print(A.__name__, A().x, A().m(), B(5).m(1), B(7).y, isinstance(B(0), A), B.__bases__ == (A,))


class C(type("Anonymous", (A,), {"z": 3})):
    def m(self):
        return "C " + str(super().m())


print(C().z, C().m(), C.__bases__[0].__name__)
for i in range(4):
    K = type("K%d" % i, (A,), {"n": i, "square": lambda self: self.n**2})
    print(K.__name__, K().square(), K().x)
print(
    type(A),
    type(type),
    type(A()) is A,
    type(None) is type(None),
    type(5)("6"),
    type("")(7),
    type([])((1, 2)),
)
for args in [("X",), ("X", ()), (1, (), {}), ("X", (), {}, 1)]:
    try:
        type(*args)
        print("fine", len(args))
    except TypeError:
        print("TypeError")
