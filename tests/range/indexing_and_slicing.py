# covers: range indexing and slicing
r = range(10, 30, 3)
print(list(r), [r[i] for i in range(len(r))], r[-1], r[-len(r)])
for i, j, k in [
    (0, 2, None),
    (None, None, 2),
    (-2, None, None),
    (None, None, -1),
    (5, 1, -2),
    (3, 3, None),
    (0, 100, None),
]:
    s = r[i:j:k]
    print(i, j, k, s, list(s))
for i in (7, -8, 100):
    try:
        print(r[i])
    except IndexError:
        print("IndexError")
