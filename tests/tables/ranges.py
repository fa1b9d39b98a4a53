for start in (-3, 0, 2, 7):
    for stop in (-4, 0, 3, 8):
        for step in (1, 2, 3, -1, -2):
            r = range(start, stop, step)
            print(r if step != 1 else (start, stop), len(r), list(r), bool(r), [x in r for x in (-3, 0, 1, 2, 5)], list(reversed(list(r))), list(r[1:]), list(r[::-1]), sum(r))
for args in ((), ("a",), (1, 2, 0), (1.5,), (1, 2, 3, 4), (None,)):
    try:
        print(range(*args))
    except (TypeError, ValueError) as e:
        print(args, type(e).__name__)
r = range(2, 20, 3)
print(r.start, r.stop, r.step, r[0], r[-1], r[2], r[1:4], r[::2], r[-2:], min(r), max(r))
