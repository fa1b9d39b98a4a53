# covers: str.find str.index str.rfind str.rindex
texts = ["", "a", "abc", "abcabc", "aaaa", "hello world", "äöä", "日本日"]
needles = ["", "a", "b", "c", "abc", "aa", "l", "o w", "ä", "日", "xyz"]
for text in texts:
    for needle in needles:
        print(repr(text), repr(needle), text.find(needle), text.rfind(needle), text.count(needle), needle in text, end=" ")
        print(text.startswith(needle), text.endswith(needle), text.partition(needle) if needle else "", text.rpartition(needle) if needle else "")
for args in ((0,), (1,), (3,), (-2,), (1, 3), (0, -1), (5, 2), (9,), (-9, 9)):
    print(args, "abcabc".find("c", *args), "abcabc".rfind("a", *args), "abcabc".count("b", *args), b"abcabc".find(b"c", *args))
for needle in ("c", "z", ""):
    for name in ("index", "rindex", "find", "rfind", "count"):
        try:
            print(needle, name, getattr("abcabc", name)(needle), getattr(b"abcabc", name)(needle.encode()))
        except ValueError as e:
            print(needle, name, "ValueError")
