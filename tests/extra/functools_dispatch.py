# requires: option MP_PY_FUNCTOOLS
# covers: functools
from functools import singledispatch


@singledispatch
def kind(x):
    return "object"


@kind.register(int)
def _(x):
    return "int"


class B:
    pass


class C(B):
    pass


class D(C):
    pass


kind.register(B, lambda x: "B")
kind.register(C, lambda x: "C")
print(kind(1.5), kind(1), kind([]), kind(B()), kind(C()), kind(D()), kind.dispatch(str)(0))
try:
    kind()
except TypeError as e:
    print(e)
