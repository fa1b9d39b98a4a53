# covers: set algebra in place
for name, f in [
    ("update", set.update),
    ("intersection_update", set.intersection_update),
    ("difference_update", set.difference_update),
    ("symmetric_difference_update", set.symmetric_difference_update),
]:
    for other in ({3, 4, 9}, [1], (), "a", {1: 2}):
        s = {1, 2, 3}
        print(name, f(s, other), sorted(map(str, s)))
s = alias = {1, 2}
s |= {3}
print(sorted(s), s is alias)
s &= {2, 3, 4}
print(sorted(s), s is alias)
s -= {2}
s ^= {3, 5}
print(sorted(s), s is alias)
