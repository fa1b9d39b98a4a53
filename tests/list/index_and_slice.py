a = [10, 20, 30, 40, 50]
for i in range(-5, 5):
    print(i, a[i])
for i, j, k in [
    (1, 3, None),
    (None, None, 2),
    (None, None, -1),
    (4, 1, -1),
    (4, 1, -2),
    (-2, None, None),
    (None, -2, 2),
    (10, 20, 1),
    (3, 1, 1),
    (None, None, 10),
    (-1, -6, -2),
]:
    print(i, j, k, a[i:j:k])
for i in (5, -6, 1000):
    try:
        print(a[i])
    except IndexError:
        print("IndexError")
