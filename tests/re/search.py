# covers: re
# requires: module re

import re

text = "The year 1999 and the year 2024, on 12/07."
for pattern in (
    "\\d+",
    "(\\d\\d)/(\\d\\d)",
    "year (\\d+),",
    "^The",
    "^year",
    "07\\.$",
    "[A-Z]\\w+",
    "x",
    "(and|or)",
    "t.e",
    "\\.",
    "[0-9][0-9][0-9][0-9]",
    "y(e)(a)(r)",
    "\\W\\d",
    "a*",
):
    m = re.search(pattern, text)
    print(pattern, m and m.group(0), m is not None and m.group(0) in text)
m = re.search("(\\w+) (\\d+)", text)
print(m.group(1), m.group(2), m.group(0))
for n in (3, -1, 10):
    try:
        m.group(n)
    except IndexError:
        print("IndexError")
