d = {i: i for i in range(10)}
for key in list(d):
    if key % 2:
        del d[key]
print(sorted(d))
for key in list(d.keys()):
    d[key + 100] = d.pop(key)
print(sorted(d))
for key in d:
    d[key] = "value"
print(sorted(d.items()))
for key, value in sorted(d.items()):
    d[value] = key
print(d["value"], len(d))
