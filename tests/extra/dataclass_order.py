# requires: option MP_PY_DATACLASSES
# requires: option MP_ANNOTATIONS
# covers: dataclasses
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = "b"
    c: list = field(default_factory=list, compare=False, repr=False)


print(V(1) < V(2), V(1, "a") <= V(1, "b"), sorted([V(3), V(1), V(2)]), V(2) > V(1), V(1) >= V(2))
print(hash(V(1)) == hash(V(1)), {V(1): 2}[V(1)], V(1).c is V(1).c)
v = V(1)
try:
    v.a = 3
except FrozenInstanceError as e:
    print(e)
try:
    del v.a
except AttributeError as e:
    print(e)
