# cpython: has set operations on views

d, e = {"a": 1, "b": 2}, {"b": 3}
for source in (
    "d.keys() & e.keys()",
    "d.keys() - e.keys()",
    "d.keys() | ['x']",
    "d.keys() == e.keys()",
    "d.items() & e.items()",
    "len(d.keys())",
    "d.values()[0]",
    "hash(d.keys())",
):
    try:
        print(source, eval(source, {"d": d, "e": e}))
    except TypeError as e2:
        print(source, "TypeError")
