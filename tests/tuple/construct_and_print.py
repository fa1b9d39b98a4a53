# covers: tuple
print(
    (), (1,), (1, 2), tuple(), tuple([1, 2]), tuple("ab"), tuple(range(3)), (1, (2, (3,))), 1, (2)
)
t = 1, "a", None
print(t, len(t), type(t), t[0], t[-1])
print((1,) + (2, 3), (0,) * 3, 2 * (1, 2), () * 3, (1,) * 0, ("x",) * -1)
print(tuple(t) is t, (1, 2) == (1, 2), (1, 2) == [1, 2], () == (), bool(()), bool((0,)))
for bad in (1, None, print):
    try:
        tuple(bad)
    except TypeError:
        print("TypeError")
for f in (
    lambda: (1,) + [2],
    lambda: (1,) + None,
    lambda: (1,) * "a",
    lambda: (1, 2)[2],
    lambda: (1, 2)["a"],
):
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__)
