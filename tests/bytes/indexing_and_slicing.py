b = b"abcdef"
for i in (0, 2, -1, -6):
    print(i, b[i])
for i, j in [(0, 2), (1, -1), (None, 3), (-2, None), (4, 1), (-100, 100)]:
    print(i, j, b[i:j])
for i in (6, -7, 1000):
    try:
        print(b[i])
    except IndexError:
        print("IndexError")
print(list(b), tuple(b"\0\xff"), b[0] + b[1], len(b), [hex(x) for x in b[:3]])
