# cpython: the result has the type of the left operand
# covers: set algebra

a, b = {1, 2, 3, 4}, {3, 4, 5}
for name, f in [
    ("or", lambda x, y: x | y),
    ("and", lambda x, y: x & y),
    ("sub", lambda x, y: x - y),
    ("xor", lambda x, y: x ^ y),
]:
    print(
        name,
        sorted(f(a, b)),
        sorted(f(b, a)),
        sorted(f(a, set())),
        sorted(f(set(), a)),
        sorted(f(a, a)),
    )
    print(name, sorted(f(frozenset(a), b)), type(f(frozenset(a), b)), type(f(a, frozenset(b))))
print(sorted(a.union([9])), sorted(a.intersection([1, 9])))
print(
    sorted(a.difference([1, 2])),
    sorted(a.symmetric_difference(range(6))),
    sorted(a.union(b)),
    sorted(a),
)
