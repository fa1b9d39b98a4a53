# requires: float
# covers: list.count list.index

a = [1, 2, 1, True, 1.0, "1", None, [1]]
for item in (1, 2, "1", None, [1], 3, True, False):
    print(item, a.count(item), item in a)
for args in [(1,), (1, 1), (1, 3), ("1",), ([1],), (2, -7)]:
    print(args, a.index(*args))
for args in [(9,), (2, 2), (1, 5), (2, 0, 1), (None, -1)]:
    try:
        print(args, a.index(*args))
    except ValueError:
        print(args, "ValueError")
