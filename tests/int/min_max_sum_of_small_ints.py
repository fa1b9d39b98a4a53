data = [3, -1, 4, -1, 5, -9, 2, 6]
print(min(data), max(data), sum(data), min(3, 1, 2), max(3, 1, 2))
print(min(data, key=abs), max(data, key=abs), min("b", "a"), max("b", "a"))
print(min([], default=7), max((), default=None), sum([], 10), sum([1, 2], 10), sum([[1], [2]], []))
for f in (min, max):
    try:
        print(f([]))
    except ValueError:
        print("ValueError")
    try:
        print(f(5))
    except TypeError:
        print("TypeError")
    try:
        print(f(1, "a"))
    except TypeError:
        print("TypeError mixed")
