# order: insertion
# covers: dict keeps insertion order

d = {}
for word in "the quick brown fox jumps over a lazy dog".split():
    d[word] = len(word)
print(d)
print(list(d), list(d.values()))
d["quick"] = 0
print(d)
del d["the"]
d["the"] = 1
print(list(d.items()))
for key in d:
    print(key, d[key])
