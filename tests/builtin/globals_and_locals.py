# covers: globals locals
x = 1
g = globals()
print(g["x"], g is globals(), "x" in globals(), "nope" in globals(), g["__name__"])
g["made"] = "by dict"
print(made)
globals()["x"] += 5
print(x)
del globals()["made"]
try:
    made
except NameError:
    print("NameError")


def f():
    globals()["from_function"] = [1]
    return globals() is g


print(f(), from_function)
print(locals() is globals(), locals()["x"])


class C:
    y = 5
    names = sorted(n for n in locals() if n in ("y", "x"))


print(C.y)
space = {}
exec("a = 1\nb = list(sorted(k for k in globals() if not k.startswith('_')))", space)
print(space["a"], space["b"])
