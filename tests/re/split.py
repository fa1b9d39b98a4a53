# covers: re
# requires: module re

import re

for pattern, text in [
    (",", "a,b,c"),
    (",", ""),
    (",", ",a,"),
    ("[,;]", "a,b;c"),
    ("\\s+", "one  two\tthree\n"),
    ("x", "abc"),
    ("-+", "a--b---c"),
    ("\\d", "a1b2c3"),
]:
    p = re.compile(pattern)
    print(pattern, repr(text), p.split(text), p.split(text, 1), p.split(text, 2))
