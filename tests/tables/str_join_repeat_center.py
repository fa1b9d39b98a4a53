for sep in ("", ",", "--", "ä"):
    for items in ([], ["a"], ["a", "b"], ("x", "", "z"), "abc", {"k": 1}, (c for c in "pq")):
        print(repr(sep), repr(sep.join(items)))
for text in ("", "a", "ab", "日"):
    print([text * n for n in (-1, 0, 1, 2, 5)], [n * text for n in (-3, 0, 3)])
for bad in ([1], ["a", None], 5, None, [b"a"]):
    try:
        print(",".join(bad))
    except TypeError:
        print("TypeError", bad)
for a in ("", "a", "b", "ab", "B", "é", "\0"):
    print(repr(a), [a < b for b in ("", "a", "b", "ab", "B", "é", "\0")], [a + b for b in ("", "x", "é")], len(a), len(a.encode()))
