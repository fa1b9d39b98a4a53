parts = ["a", "bc", "déf", "", "0" * 100]
for p in parts:
    joined = "".join([c for c in p])
    print(len(p), hash(p) == hash(joined), p == joined, {p: 1}.get(joined), joined in {p})
table = {}
for i in range(200):
    table["key" + str(i)] = i
print(len(table), sum(table["key%d" % i] for i in range(200)), table.get("key200"))
