# covers: re
# requires: module re

import re

word = re.compile("[a-z]+")
number = re.compile("-?\\d+")
pair = re.compile("(\\w+)=(\\w*)")
for text in ("abc 123", "123 abc", "-45", "", "k=v", "k="):
    print(
        repr(text),
        *[
            m.group(0) if m else None
            for m in (
                word.match(text),
                word.search(text),
                number.match(text),
                number.search(text),
                pair.match(text),
            )
        ],
        sep=" | "
    )
print(
    pair.search("x; name=value").group(1),
    pair.match("a=b").group(2),
    word.split("1a2bc3"),
    re.compile(",").split("a,b,,c"),
)
print(re.match(word, "xyz").group(0), re.search(number, "a-7").group(0))
print(re.compile("\\d").sub("#", "a1b22"), re.sub(number, "N", "5 and -6"))
