# covers: re
# requires: module re

import re

TOKENS = [
    ("number", re.compile("\\d+(\\.\\d+)?")),
    ("name", re.compile("[a-zA-Z_]\\w*")),
    ("op", re.compile("[-+*/=()<>]")),
    ("space", re.compile("\\s+")),
    ("string", re.compile('"[^"]*"')),
]


def tokens(text):
    while text:
        for kind, pattern in TOKENS:
            m = pattern.match(text)
            if m:
                value = m.group(0)
                if kind != "space":
                    yield kind, value
                text = text[len(value) :]
                break
        else:
            yield "error", text[0]
            text = text[1:]


for source in ("x = 3.14 * (radius + 2)", 'say("hi there", n1)', "a<b>=c", "1..2 $ _x9"):
    for token in tokens(source):
        print(*token)
