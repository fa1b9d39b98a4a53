# covers: t-strings
# requires: module string.templatelib
# cpython: absent

from string.templatelib import Template, Interpolation

i = Interpolation(1, "x")
print(i, Interpolation(value=2, format_spec=">3"), Interpolation(3, "y", "r", "d"))
for args in ((), ("a",), ("a", "b", "c"), (i,), (i, i), ("a", i, "b", "c", i), (i, "", "z")):
    made = Template(*args)
    print(made.strings, [x.value for x in made.interpolations])
for make in (
    lambda: Template(1),
    lambda: Template(b"a"),
    lambda: Interpolation(),
    lambda: Interpolation(1, 2, 3, 4, 5),
    lambda: Template(strings=()),
    lambda: t"a" + "b",
    lambda: "b" + t"a",
    lambda: setattr(t"a", "strings", ()),
    lambda: setattr(i, "value", 1),
    lambda: t"a".nothing,
    lambda: len(t"a"),
):
    try:
        print(make())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
