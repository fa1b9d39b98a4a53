# requires: module gc
# heap: 64K
# cpython: absent

import gc

for i in range(3000):
    s = "prefix %d suffix" % i
    t = s.upper().lower().replace("prefix", "p")
print(s, t)
d = {}
for i in range(50):
    d["key%d" % i] = "value%d" % i
for turn in range(40):
    for i in range(50):
        d["key%d" % i] = "value%d" % (i + turn)
print(len(d), d["key49"])
total = 0
for turn in range(200):
    text = "".join(chr(97 + (turn + k) % 26) for k in range(100))
    total += text.count("a") + len(text.split("m"))
print(total, text[:10])
parts = []
for turn in range(50):
    parts = ("a b c d e f g " * 20).split()
print(len(parts))
gc.collect()
print(gc.mem_free() > 20000)
