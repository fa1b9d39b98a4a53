d = {(1, 2): "ok"}
for key in ([], {}, set(), bytearray(1), ([1],), slice):
    try:
        d[key] = 1
        print("stored", len(d))
    except TypeError:
        print("TypeError")
    try:
        print(key in d)
    except TypeError:
        print("TypeError in")
for f in (
    lambda: {[1]: 2},
    lambda: d.get({}),
    lambda: dict([([], 1)]),
    lambda: d.setdefault([], 1),
    lambda: d.pop([], 0),
):
    try:
        print(f())
    except TypeError:
        print("TypeError")
