# cpython: the first parameter is named fget, others may be keywords

for source in (
    "property(fget=str)",
    "property(str, fset=str)",
    "property(str, None, None, 'doc')",
    "property(str, doc='d')",
    "property(5)",
    "property()",
    "property(None)",
):
    try:
        print(source, type(eval(source)))
    except TypeError as e:
        print(source, "TypeError")
