a = list(range(10))
r = range(0, 100, 10)
for start, stop, step in [
    (None, None, 2),
    (1, 8, 3),
    (None, None, -1),
    (8, 1, -3),
    (-1, -11, -4),
    (9, None, -9),
    (0, 10, 20),
    (5, 5, 1),
    (2, None, 5),
]:
    print(start, stop, step, a[start:stop:step], list(r[start:stop:step]))
for step in (0,):
    for s in (a, r):
        try:
            s[::step]
        except ValueError:
            print("ValueError")
