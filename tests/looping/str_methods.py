# heap: 16K
# slow

total = 0
for i in range(50000):
    s = "item %d of %s" % (i, "many")
    total += len(s) + s.find("of") + s.startswith("item") + len(s.strip("im")) + len(s.center(40))
    a, b, c = s.partition(" ")
    total += len(c) + len("{}-{:>5}".format(a, i)) + len(f"{i:x}") + (s[2] == "e") + len(s[3:9])
print(total)
text = "ab" * 500
print(
    sum(text.count("ba") + text.rfind("ab") for _ in range(2000)),
    sum(c == "a" for _ in range(300) for c in text),
)
