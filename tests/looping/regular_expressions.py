# requires: module re
# heap: 16K
# slow

import re

pattern = re.compile("(\\w+)=(\\d+)")
comma = re.compile(",")
total = 0
for i in range(20000):
    m = pattern.search("--key%d=%d;" % (i, i * 3))
    total += int(m.group(2)) + len(m.group(1))
print(total)
for i in range(3000):
    total += len(re.sub("\\d", "#", "a1b22c%d" % i)) + len(comma.split("a=1,b=2"))
    total += re.match("[a-z]*$", "abcdefgh" * 5) is not None
print(total)
