# requires: option MP_PY_DATACLASSES
# requires: option MP_ANNOTATIONS
# covers: dataclasses
from dataclasses import *


def order():
    @dataclass
    class B:
        x: int = 1
        y: int


def mutable():
    @dataclass
    class B:
        x: list = []


def frozen():
    @dataclass
    class A:
        x: int

    @dataclass(frozen=True)
    class B(A):
        pass


for f in order, frozen, mutable, lambda: field(default=1, default_factory=list), lambda: fields(3):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, "" if f is mutable else e)
