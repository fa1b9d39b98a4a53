# covers: t-strings
# requires: module string.templatelib
# cpython: absent

from string.templatelib import Template, Interpolation


def show(t):
    print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])


name, n, items = "World", 7, {"a": [1, 2]}
show(t"")
show(t"plain")
show(t"Hello {name}!")
show(t"{n}{n + 1}")
show(t"{n!r} {n!s:>4} {n:{n}d}")
show(t"{n=} {n + 1=}")
show(t"{{}} {items['a'][1]}")
show(rt"\n{n}\t")
show(tr"C:\{name}")
show(t"""a
{name}
b""")
print(t"{n} and {name}".values, list(t"{n} and {name}"))
print([type(x).__name__ for x in t"a{1}{2}b"])
print(t"x{n}", str(t"x") == repr(t"x"))
