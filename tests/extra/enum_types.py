# requires: option MP_PY_ENUM
# requires: option MP_CLASS_HOOKS
# covers: enum
from enum import IntEnum, StrEnum, auto


class N(IntEnum):
    ONE = 1
    TWO = 2
    THREE = auto()


print(N.ONE, repr(N.TWO), N.ONE < N.TWO, N.TWO > 1, N.ONE + 1, 2 * N.TWO, N(2) is N.TWO, N.THREE == 3)
print([10, 20, 30][N.ONE], sorted([N.TWO, N.ONE]), isinstance(N.ONE, int), {1: "a"}[N.ONE])
print("%d" % N.TWO, int(N.TWO), list(N), N.ONE | 4, -N.TWO)


class S(StrEnum):
    A = "x"
    B = auto()


print(S.A, S.B, S.A == "x", S.A + "y", repr(S.B), S("x") is S.A, S.A.upper(), f"{S.A}")
