# covers: id
a, b = [], []
print(
    id(a) == id(a),
    id(a) == id(b),
    a is a,
    a is b,
    a is not b,
    id(None) == id(None),
    isinstance(id(a), int),
)
c = a
print(c is a, id(c) == id(a))
x, y = 1000, 1000
print(x is x, None is None, True is True, () == (), ... is ...)


def f():
    return f


print(f() is f, f()() is f, len is len, int is type(5), type(f) is type(lambda: 0))
d = {"k": a}
print(d["k"] is a, [a, b][0] is a, (a,)[0] is a, [x for x in [a]][0] is a, (lambda: a)() is a)
s = "interned"
t = s
u = "inter" + "ned"
print(s is t, s == u)
ids = {id(o) for o in (a, b, d, f, None, True, False)}
print(len(ids))
