def f():
    yield 1
    raise ValueError("inside")
    yield 2


g = f()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "finished"), list(g))
for name, make in [
    ("list", list),
    ("sum", sum),
    ("tuple", tuple),
    ("set", set),
    ("sorted", sorted),
]:
    try:
        make(f())
    except ValueError as e:
        print(name, e)
try:
    a, b, c = f()
except ValueError as e:
    print("unpack", e)


def wrapper():
    try:
        yield from f()
    except ValueError as e:
        yield "wrapped " + str(e)
    yield "after"


print(list(wrapper()))
