# covers: tuple.count tuple.index
t = (5, 6, 7, 5, "a", None)
for i in range(-6, 6):
    print(i, t[i])
for i, j in [(0, 2), (2, None), (None, -3), (-2, None), (4, 2), (0, 100), (None, None)]:
    print(i, j, t[i:j])
print(
    t.count(5), t.count("a"), t.count(9), t.index(5), t.index(5, 1), t.index(None), 7 in t, 8 in t
)
for args in [(9,), (5, 4), (6, 0, 1)]:
    try:
        t.index(*args)
    except ValueError:
        print("ValueError")
