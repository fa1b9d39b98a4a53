# covers: generator.throw
# covers: generator.pend_throw
def robust():
    while True:
        try:
            x = yield "ready"
            print("received", x)
        except ValueError as e:
            print("caught", e.args)
            yield "recovered"
        except KeyError:
            print("leaving")
            return
        finally:
            print("finally")


g = robust()
print(next(g))
print(g.throw(ValueError("one")))
print(next(g))
print(g.send(5))
print(g.throw(ValueError))
print(next(g))
try:
    g.throw(KeyError)
except StopIteration:
    print("stopped")
g = robust()
try:
    g.throw(TypeError("not started"))
except TypeError as e:
    print("TypeError", e.args)
print(list(g))
g = robust()
next(g)
try:
    g.throw(OSError(5))
except OSError as e:
    print("OSError", e.args)
