# covers: list.pop list.remove
a = [1, 2, 3, 4, 5, 3]
print(a.pop(), a)
print(a.pop(0), a)
print(a.pop(-2), a)
print(a.pop(1), a)
print(a.remove(2), a)
a = ["x", "y", "x"]
a.remove("x")
print(a)
for action in (
    lambda: a.remove("z"),
    lambda: [].pop(),
    lambda: a.pop(5),
    lambda: a.pop(-3),
    lambda: [].remove(None),
):
    try:
        action()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, a)
a.clear()
print(a, a.clear())
