a, b = 1, 2
(c, d), e = (3, 4), 5
[f, g] = "xy"
(h,) = [9]
print(a, b, c, d, e, f, g, h)
a, b = b, a
print(a, b)
a, b, c = b, c, a
print(a, b, c)
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "abc"
x, *nothing = [1]
print(start, end, x, nothing)
for i, (j, *k) in [(1, (2, 3, 4)), (5, "67")]:
    print(i, j, k)
for source in ("a, b = 1,", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = 5", "a, b = {}"):
    try:
        exec(source)
        print(source, "done")
    except (ValueError, TypeError) as e:
        print(source, type(e).__name__)
