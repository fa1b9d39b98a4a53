# requires: option MP_PY_ENUM
# requires: option MP_CLASS_HOOKS
# covers: enum
from enum import Flag, IntFlag, auto


class F(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(F.R | F.X, repr(F.R | F.W), F.RW, F.R & F.W, repr(F.R & F.W), bool(F.R & F.W), ~F.R, F.R ^ F.RW)
print(F.R in F.RW, F.X in F.RW, list(F.RW), list(F), len(F.RW), F(5), F.RW.name, F(5) is (F.R | F.X), F)
for f in lambda: F(8), lambda: F.R | 1:
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)


class I(IntFlag):
    A = 1
    B = 2


print(I.A | I.B, repr(I.A | I.B), repr(I.A | 4), I.A | 8, I.A == 1, repr(~I.A), (I.A | I.B) & 2, I.A + 1)
