# covers: re
# requires: module re

import re

m = re.match(b"(\\d+)-(\\w+)", b"12-ab!")
print(m.group(0), m.group(1), m.group(2))
print(
    re.search(b"b+", b"aabbbc").group(0),
    re.compile(b",").split(b"a,b,c"),
    re.sub(b"a", b"b", b"banana"),
)
print(re.match(b"x", b"abc"), re.match(b"[a-c]+", b"abcd").group(0))
for pattern, data in [(b"^a", b"abc"), (b"c$", b"abc"), (b".", b"\x80"), (b"\\s", b" ")]:
    print(pattern, bool(re.search(pattern, data)))
