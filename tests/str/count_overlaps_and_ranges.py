# covers: str.count
for s, needle in [
    ("aaaa", "aa"),
    ("ababab", "aba"),
    ("", ""),
    ("abc", ""),
    ("aaa", "a"),
    ("abc", "abcd"),
    ("日本日", "日"),
    ("ää", ""),
]:
    print(repr(s), repr(needle), s.count(needle))
s = "banana"
for args in [("a", 1), ("a", 2), ("a", 1, 4), ("a", -1), ("an", 0, 3), ("a", 10)]:
    print(args, s.count(*args))
