# requires: float
# requires: bigint
# covers: hash

print(
    hash(1) == hash(1),
    hash("a") == hash("a"),
    hash(b"a") == hash(b"a"),
    hash((1, 2)) == hash((1, 2)),
    hash(1) == hash(1.0),
    hash(True) == hash(1),
    hash(0) == hash(False),
)
print(
    isinstance(hash("x"), int),
    isinstance(hash(None), int),
    isinstance(hash(...), int),
    isinstance(hash(len), int),
)


class A:
    pass


class B:
    def __hash__(self):
        return 42


class C:
    def __eq__(self, other):
        return True


class D:
    def __hash__(self):
        return "text"


a = A()
print(
    hash(a) == hash(a),
    hash(B()),
    {B(): 1} is not None,
    hash(A) == hash(A),
    hash(a.__class__) == hash(A),
)
for x in ([], {}, set(), bytearray(), ([],), C(), D()):
    try:
        hash(x)
        print("hashable")
    except TypeError:
        print("TypeError")
print(
    hash(10**30) == hash(10**30),
    hash(-1) == hash(-1),
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])),
    hash(range) == hash(range),
)
