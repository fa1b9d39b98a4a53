# covers: re
# requires: module re
# cpython: replaces empty matches, and a dot stops at a line end

import re

for pattern, text in [
    ("^", "line"),
    ("$", "line"),
    ("x*", "axb"),
    ("a*", "baac"),
    ("", "ab"),
    ("b?", "abc"),
]:
    print(repr(pattern), repr(text), repr(re.sub(pattern, "-", text)))
print(
    re.match(".*", "one\ntwo").group(0),
    [bool(re.match(p, "é")) for p in ("\\w", "\\W", "[é]", ".")],
)
print(re.match("a.c", "a\nc") is not None, re.search("^b", "a\nb"))
