# covers: str.replace
for s, old, new in [
    ("banana", "a", "o"),
    ("banana", "an", ""),
    ("banana", "x", "y"),
    ("aaa", "aa", "b"),
    ("", "a", "b"),
    ("abc", "abc", "xyz"),
    ("äöä", "ä", "a"),
    ("a.b.c", ".", "::"),
]:
    print(repr(s.replace(old, new)))
s = "one one one one"
for n in (-1, 0, 1, 2, 3, 10):
    print(n, s.replace("one", "two", n))
print("abc".replace("", "-"), "".replace("", "-"))
