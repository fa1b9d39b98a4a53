# covers: dict.clear dict.copy
d = {"list": [1], "n": 1}
c = d.copy()
c["list"].append(2)
c["n"] = 2
c["new"] = 3
print(d["list"], d["n"], "new" in d, len(c), c is d, c == d)
e = dict(d)
e.clear()
print(len(d), len(e))
nested = {"a": {"b": {"c": 1}}}
other = nested.copy()
other["a"]["b"]["c"] = 2
other["a"] = None
print(nested, other)
