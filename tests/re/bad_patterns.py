# covers: re
# requires: module re
# cpython: accepts some of them

import re

for pattern in (
    "(",
    ")",
    "(a",
    "a)",
    "[",
    "[a",
    "*",
    "+",
    "?",
    "a**",
    "\\",
    "(?",
    "(?P<n>a)",
    "a{2}",
    "(*)",
    "[b-a]",
    "x|",
    "|x",
    "()",
    "(?=a)",
):
    try:
        r = re.compile(pattern)
        m = r.match("aax")
        print(repr(pattern), m and m.group(0))
    except Exception as e:
        print(repr(pattern), type(e).__name__, e)
