# cpython: exceptions may be combined

for source in (
    "class X(ValueError, KeyError): pass",
    "class X(list, tuple): pass",
    "class X(int, str): pass",
    "class X(Exception, object): pass",
    "class X(object, object): pass",
):
    try:
        exec(source)
        print(source, "accepted")
    except TypeError as e:
        print(source, e)


class A:
    pass


class B(A, dict):
    pass


class C(dict, A):
    pass


for k in (B, C):
    try:
        d = k()
        d["x"] = 1
        print(d, isinstance(d, dict), isinstance(d, A))
    except TypeError as e:
        print("TypeError", e)
