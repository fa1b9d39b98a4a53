d = {}
for i in range(2000):
    d[i] = i
    d["s%d" % i] = -i
    d[i, i + 1] = i * 2
print(len(d))
print(
    sum(v for k, v in d.items() if isinstance(k, int)),
    sum(d["s%d" % i] for i in range(2000)),
    sum(d[i, i + 1] for i in range(2000)),
)
for i in range(0, 2000, 2):
    del d[i], d["s%d" % i], d[i, i + 1]
print(len(d), 0 in d, 1 in d, "s2" in d, "s3" in d, (4, 5) in d, (5, 6) in d)
for i in range(0, 2000, 4):
    d[i] = "back"
print(len(d), d[4], d.get(2), sum(1 for v in d.values() if v == "back"))
d.clear()
print(len(d), 5 in d)
