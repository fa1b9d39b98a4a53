# covers: del
a = 1
del a
for source in ("a", "a()"):
    try:
        exec(source)
    except NameError:
        print("NameError")
b, c, d = 1, 2, 3
del b, (c), d
print([n for n in ("b", "c", "d") if n in globals()])


def f():
    x, y = 1, 2
    del x
    try:
        print(x)
    except NameError:
        print("local gone")
    x = 5
    return x, y


print(f())
l = [1, 2, 3]
d = {"k": 1, "j": 2}


class O:
    pass


o = O()
o.p = o.q = 1
del l[0], d["k"], o.p
print(l, d, hasattr(o, "p"), o.q)
for source in ("del l[9]", "del d['zz']", "del o.p", "del 1[0]", "del None.x"):
    try:
        exec(source)
    except (IndexError, KeyError, AttributeError, TypeError, SyntaxError) as e:
        print(source, type(e).__name__)
