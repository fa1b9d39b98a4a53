# covers: list.append list.extend list.insert
a = []
for item in (1, "two", [3], None):
    a.append(item)
    print(a, len(a))
for more in ([], [4, 5], (6,), "ab", range(2), {7: 8}):
    a.extend(more)
    print(a)
a = [1]
for i, item in [(0, "first"), (1, "mid"), (100, "end"), (-1, "before last"), (-100, "front")]:
    a.insert(i, item)
    print(a)
print(a.append(1), a.extend([]), a.insert(0, 0))
for bad in (1, None):
    try:
        a.extend(bad)
    except TypeError:
        print("TypeError")
