# covers: str.strip str.lstrip str.rstrip
for s in ("  x  ", "\t\nx\r\n", "x", "", "   ", " a b ", "\x0b\x0cx\x0b"):
    print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()))
for s, chars in [
    ("xxabcxx", "x"),
    ("abcba", "ab"),
    ("abc", "abc"),
    ("www.site.org", "w.org"),
    ("--a-b--", "-"),
    ("", "x"),
]:
    print(repr(s.strip(chars)), repr(s.lstrip(chars)), repr(s.rstrip(chars)))
