# covers: re
# requires: module re

import re

for pattern, text in [
    ("a", "abc"),
    ("b", "abc"),
    ("^a.c$", "abc"),
    ("a*", "aaab"),
    ("(a)(b)?", "a"),
    ("(a)(b)?", "ab"),
    ("([a-c]+)(\\d+)", "abc123x"),
    ("(\\w+)@(\\w+)\\.com", "joe@site.com"),
    ("a|b|c", "c"),
    ("(ab)+", "ababx"),
    ("x?y", "y"),
    ("[^0-9]+", "ab1"),
    (".*b", "aabab"),
    (".*?b", "aabab"),
    ("\\s*(\\S+)", "  word next"),
    ("", "any"),
    ("$", ""),
    ("aa", "aaa"),
]:
    m = re.match(pattern, text)
    if m:
        print(pattern, text, m.group(0), [m.group(i) for i in range(1, pattern.count("(") + 1)])
    else:
        print(pattern, text, None)
