# covers: range
for r in (
    range(3),
    range(0),
    range(2, 5),
    range(5, 2),
    range(0, 10, 3),
    range(10, 0, -2),
    range(-3, 3),
    range(1, 2, 5),
):
    print(r, len(r), list(r), r.start, r.stop, r.step, bool(r))
