# requires: option MP_PY_DATACLASSES
# requires: option MP_ANNOTATIONS
# covers: dataclasses
from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int = 0

    def sum(self):
        return self.x + self.y


p = P(1)
print(p, p == P(1, 0), p != P(2), p == 3, p.sum(), P(x=3, y=4), P.__match_args__)
for args, keywords in ((), {}), ((1, 2, 3), {}), ((1,), {"z": 3}), ((1,), {"x": 2}):
    try:
        P(*args, **keywords)
    except TypeError as e:
        print(e)
try:
    hash(p)
except TypeError:
    print("unhashable")


@dataclass
class Node:
    next: "Node" = None


n = Node()
n.next = n
print(n)
