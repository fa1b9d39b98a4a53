# covers: dict.items dict.keys dict.values
d = {"a": 1}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items)
d["b"] = 2
print(len(list(keys)), sorted(keys), sorted(values), sorted(items))
print(
    "a" in keys,
    "z" in keys,
    ("a", 1) in items,
    2 in values,
    list(d.items()) == list(zip(d.keys(), d.values())),
)
del d["a"]
print(keys, values, items)
print(
    [k for k in d], [k for k in d.keys()], [v for v in d.values()], [(k, v) for k, v in d.items()]
)
d.clear()
print(keys, values, items, list(keys), d)
print({}.keys(), {}.values(), {}.items())
