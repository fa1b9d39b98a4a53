for source in (
    "{1: 2} | {3: 4} == {1: 2, 3: 4}",
    "{1: 2} | {1: 3}",
    "{} | {}",
    "{1: 2} | None",
    "{1: 2} & {1: 2}",
    "{1: 2} - {1: 2}",
    "[1] | {1: 2}",
):
    try:
        print(source, eval(source))
    except TypeError:
        print(source, "TypeError")
d = alias = {"a": 1}
d |= {"b": 2}
print(sorted(d.items()), d is alias)
try:
    d |= 5
except TypeError:
    print("TypeError")
e = d | {"a": 0}
print(sorted(e.items()), sorted(d.items()))
print(not {}, not {0: 0}, len({}), {1: 2}.__class__ is dict)
