# covers: re
# requires: module re

import re

texts = ["", "a", "aa", "aaa", "aaaa", "b", "ab", "aab", "ba"]
for pattern in (
    "a*$",
    "a+$",
    "a?$",
    "a*?b",
    "a+?$",
    "(a)*b",
    "(aa)+$",
    "(a|b)*$",
    "(ab?)+$",
    "a*a*a*b",
    "(a*)(a*)$",
    "^(b|a)$",
    "(?:aa)*$",
):
    out = []
    for t in texts:
        m = re.match(pattern, t)
        out.append("%s" % m.group(0) if m else "-")
    print(pattern, out)
