def show(start, stop, items):
    a = [0, 1, 2, 3, 4, 5]
    a[start:stop] = items
    print(start, stop, items, a)


for start, stop in [(0, 0), (0, 2), (2, 4), (4, None), (None, None), (-2, None), (5, 2), (9, 12)]:
    for items in ([], ["x"], ["p", "q", "r"]):
        show(start, stop, items)
