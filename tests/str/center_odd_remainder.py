# cpython: puts the odd space to the other side

for s in ("", "a", "ab", "abc"):
    for width in (3, 4, 5, 6, 7):
        print("[" + s.center(width) + "]")
