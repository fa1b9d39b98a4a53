# covers: str.replace
for text in ("", "a", "aaa", "abcabc", "hello"):
    for old in ("a", "ab", "l", "", "z"):
        for new in ("", "x", "yy", old * 2):
            print(repr(text), repr(old), repr(new), repr(text.replace(old, new)), repr(text.replace(old, new, 1)), repr(text.replace(old, new, 0)))
