sets = [set(), {1}, {1, 2, 3}, {3, 4, 5}, {"a"}, {1, 2, 3, 4, 5, 6}, set(range(20))]


def show(s):
    return sorted(s, key=str)


for a in sets:
    for b in sets:
        print(show(a), show(b), show(a | b), show(a & b), show(a - b), show(a ^ b))
        print("  ", a <= b, a < b, a == b, a >= b, a > b, a != b, a.isdisjoint(b), a.issubset(b), a.issuperset(b))
    for x in (1, 5, "a"):
        c = a.copy()
        c.add(x)
        d = a.copy()
        d.discard(x)
        print("  ", x, x in a, show(c), show(d), len(c), len(d))
        try:
            d.remove(x)
        except KeyError as e:
            print("   KeyError", e.args)
for name in ("update", "difference_update", "intersection_update", "symmetric_difference_update"):
    for other in ([1, 9], {2, 3}, (7,), "ab", {}):
        s = {1, 2, 3}
        getattr(s, name)(other)
        print(name, other if not isinstance(other, set) else show(other), show(s))
for name in ("union", "difference", "intersection", "symmetric_difference"):
    for other in ([1, 9], (7,), "ab", {}):
        print(name, other, show(getattr({1, 2, 3}, name)(other)), show(getattr(frozenset([1, 2]), name)(other)))
