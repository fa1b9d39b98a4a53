# requires: detailed-errors
# cpython: refuses them

for name in (
    "bool",
    "range",
    "type(None)",
    "type(len)",
    "type(lambda: 0)",
    "slice",
    "memoryview",
    "int",
    "float",
    "complex",
    "frozenset",
    "type",
    "map",
):
    try:
        exec("class X(%s): pass" % name)
        print(name, "accepted")
    except TypeError as e:
        print(name, e)
