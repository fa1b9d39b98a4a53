s = "abcdefgh"
for i in (0, 3, 7, -1, -8):
    print(i, s[i])
for a, b in [
    (0, 3),
    (2, None),
    (None, 2),
    (-3, None),
    (None, -3),
    (5, 2),
    (3, 100),
    (-100, 2),
    (None, None),
    (8, 9),
]:
    print(a, b, repr(s[a:b]))
for i in (8, -9, 100):
    try:
        print(s[i])
    except IndexError:
        print("IndexError", i)
