# covers: re
# requires: module re

import re

print(
    re.sub("a", "b", "banana"),
    re.sub("a", "b", "banana", 2),
    re.sub("x", "y", "banana"),
    re.sub("[aeiou]", "*", "education"),
)
print(
    re.sub("(\\w+) (\\w+)", "\\2 \\1", "hello world"),
    re.sub("(a)(b)", "\\g<2>\\g<1>", "abab"),
    re.sub("\\d+", lambda m: str(int(m.group(0)) * 2), "1 22 333"),
)
print(re.sub("\\s+", " ", "a  b \t c\n\nd"), re.sub("b", "", "abc"))
print(
    re.sub("(.)", "<\\1>", "xyz"),
    re.sub("[A-Z]", lambda m: "_" + m.group(0).lower(), "someCamelCase"),
    re.sub("b", "é", "abc"),
)
print(
    re.sub(",", ";", "a,b,c", 1),
    re.sub("a|b", lambda m: {"a": "1", "b": "2"}[m.group(0)], "cabbage"),
)
print(
    re.sub("\\w+", lambda m: "[%s]" % m.group(0), "one two  three"),
    re.sub("[^a-z]", "", "a1-b2_c3"),
)
