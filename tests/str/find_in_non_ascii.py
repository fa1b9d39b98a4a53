s = "äöü-äöü-x"
for needle in ("ä", "ü", "ü-", "x", "ß", "", "äöü"):
    print(needle, s.find(needle), s.rfind(needle), s.count(needle), needle in s)
for start in (0, 1, 4, 5, -2):
    print(start, s.find("ä", start), s.find("ö", start, 6))
