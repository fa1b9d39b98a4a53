# requires: option MP_PY_DATACLASSES
# requires: option MP_ANNOTATIONS
# covers: dataclasses
from dataclasses import *


@dataclass
class P:
    x: int
    y: int = 0


@dataclass
class Q(P):
    z: str = "z"
    _: KW_ONLY
    k: int
    w: int = field(default=5, kw_only=True)

    def __post_init__(self):
        self.total = self.x + self.k


q = Q(1, 2, k=3)
print(q, q.total, [f.name for f in fields(q)], asdict(q), astuple(q), is_dataclass(Q), is_dataclass(3))


@dataclass
class I:
    a: int
    b: InitVar[int] = 2
    c: int = field(init=False, default=0)

    def __post_init__(self, b):
        self.c = self.a * b


print(I(3), I(3, 5), replace(I(3, 5), a=4), asdict(I(1)))
C = make_dataclass("C", ["x", ("y", int), ("z", int, 5)])
print(C(1, 2), asdict(C([P(1)], {"k": P(2)}, (P(3),))))
