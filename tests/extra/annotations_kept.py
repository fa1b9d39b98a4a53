# requires: option MP_ANNOTATIONS
# covers: annotations of variables
x: int = 3
y: str
print(__annotations__)


class A:
    a: int = 1
    b: "A"
    c: print("evaluated once") = 2

    def method(self):
        local: undefined = 5
        return local


class B(A):
    d: float


class C(A):
    pass


print(A.__annotations__, A.a, A().method(), hasattr(A, "b"))
print(list(B.__annotations__), "__annotations__" in C.__dict__)
