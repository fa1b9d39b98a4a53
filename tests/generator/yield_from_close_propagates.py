def leaf():
    try:
        yield 1
        yield 2
    finally:
        print("leaf closed")


def middle():
    try:
        yield from leaf()
    finally:
        print("middle closed")


def top():
    try:
        yield from middle()
    except GeneratorExit:
        print("top exits")
        raise


g = top()
print(next(g))
g.close()
g = top()
print(next(g), next(g))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("KeyError", e.args)
g = top()
next(g)
g.close()
print("end", list(top()))
