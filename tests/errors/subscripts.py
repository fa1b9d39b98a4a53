# covers: texts of errors
# requires: detailed-errors
# requires: float
# cpython: message texts


class A:
    pass


values = {
    "l": [1, 2],
    "t": (1, 2),
    "s": "ab",
    "b": b"ab",
    "d": {"k": 1},
    "n": None,
    "r": range(2),
    "a": A(),
    "x": 5,
    "ba": bytearray(b"ab"),
}
for name in sorted(values):
    for source in ("%s[9]", "%s['k2']", "%s[None]", "%s[0] = 1", "del %s[9]"):
        if name in ("l", "ba") and source.startswith("%s[0]"):
            continue
        source = source % name
        try:
            exec(source, dict(values))
            print(source, "fine")
        except Exception as e:
            print(source, "->", type(e).__name__, e)
for source in (
    "[1][::0]",
    "[][1.5]",
    "'a'[1:'b']",
    "[1]['a':]",
    "l = [1]; l[0:1] = 5",
    "l = [1, 2]; l[::0] = []",
    "().index(1)",
    "[].index(1)",
    "[].remove(1)",
    "[].pop()",
    "{}.pop(1)",
    "{}.popitem()",
    "set().pop()",
    "set().remove(1)",
):
    try:
        exec(source)
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
