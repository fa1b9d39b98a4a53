# requires: module re
# cpython: absent
import re

PATTERNS = ["a", "a*", "a+", "a?", "ab", "a|b", "(a)(b)?", "^a", "a$", "^$", ".", ".*", "[abc]", "[^abc]", "[a-z]+", r"\d+", r"\w+", r"\s", r"\D", r"\S+", r"(\d+)-(\d+)", "a*?", "a+?b", "(a|b)*c", "[0-9a-f]+", r"\.", "(?:ab)+", "x*", "b.d", "(.*) (.*)"]
TEXTS = ["", "a", "b", "aaa", "ab", "abab", "abc", "xyz", "12-34", "a b", "a.b", "bad", "hello world", "0xff", "aac"]


def groups(m):
    result = []
    i = 0
    while True:
        try:
            result.append(m.group(i))
        except IndexError:
            return result
        i += 1


for p in PATTERNS:
    r = re.compile(p)
    for t in TEXTS:
        m, s = r.match(t), r.search(t)
        print(p, repr(t), m and groups(m), s and s.group(0), re.sub(p, "<>", t, 2) if p not in ("a*", "x*", "^$", ".*", "a?", "a*?") else "")
    print(p, r.split("a1b22c a") if p in (r"\d+", r"\s", "b.d") else "")
for bad in ("(", ")", "[", "*", "a**", "(?P<x>a)", "a{2}", "\\"):
    try:
        re.compile(bad)
        print(bad, "compiles")
    except Exception as e:
        print(bad, type(e).__name__)
