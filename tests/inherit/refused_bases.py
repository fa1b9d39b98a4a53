for source in (
    "class X(5): pass",
    "class X(None): pass",
    "class X('s'): pass",
    "class X(type(None)): pass",
    "class X(len): pass",
    "class X(list, dict): pass",
):
    try:
        exec(source)
        print(source, "accepted")
    except TypeError:
        print(source, "TypeError")
