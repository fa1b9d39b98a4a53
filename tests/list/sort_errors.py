# requires: complex


class Odd:
    pass


def fail(x):
    raise KeyError(x)


for action in (
    lambda: [1, "a"].sort(),
    lambda: [None, None].sort(),
    lambda: [Odd(), Odd()].sort(),
    lambda: [1j, 2j].sort(),
    lambda: [[1], 2].sort(),
    lambda: sorted(5),
    lambda: sorted([1, 2], key=fail),
    lambda: sorted([2, 1], key=5),
    lambda: [1].sort(lambda x: x),
):
    try:
        action()
        print("sorted")
    except (TypeError, KeyError) as e:
        print(type(e).__name__)
print([Odd] * 1 == [Odd], sorted([]), sorted([None]) == [None])
