class A:
    def who(self):
        return "A"

    def call(self):
        return self.who() + " via A"


class B(A):
    def who(self):
        return "B"


class C(B):
    def call(self):
        return "C(" + super().call() + ")"


class D(C):
    def who(self):
        return "D<" + super().who() + ">"


for k in (A, B, C, D):
    print(
        k.__name__, k().who(), k().call(), isinstance(k(), A), isinstance(k(), C), issubclass(k, B)
    )
print(A.who(D()), B.call(C()), super(D, D()).who(), super(C, D()).call())
