def f():
    try:
        next(g)
    except ValueError as e:
        print("ValueError", e)
    yield 1
    try:
        g.send(None)
    except ValueError as e:
        print("ValueError", e)
    yield 2


g = f()
print(next(g))
print(next(g))
print(list(g))


def self_closing():
    yield "a"
    try:
        h.close()
    except ValueError as e:
        print("close", e)
    yield "b"


h = self_closing()
print(list(h))
