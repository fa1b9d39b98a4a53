# covers: list.reverse
for a in ([], [1], [1, 2], [1, 2, 3], list(range(10))):
    b = a[:]
    b.reverse()
    print(a, b, a[::-1] == b, list(reversed(a)) == b, list(reversed(b)) == a)
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
