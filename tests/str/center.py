# covers: str.center
for s in ("", "a", "ab", "abc"):
    for width in (0, len(s), len(s) + 2, len(s) + 6):
        print("[" + s.center(width) + "]", len(s.center(width)))
