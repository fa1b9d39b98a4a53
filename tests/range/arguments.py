# requires: float

for args in [(5,), (2, 4), (4, 2), (0, 5, 2), (5, 0, -1), (-5,), (0, -5, -2), (True,), (0, True)]:
    print(args, list(range(*args)))
for args in [(0, 5, 0), ("5",), (1.5,), (None,), (1, "2"), (), (1, 2, 3, 4)]:
    try:
        print(range(*args))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__)
