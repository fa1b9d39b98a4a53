e = "before"
try:
    raise ValueError("v")
except ValueError as e:
    print(e.args)
try:
    print(e)
except NameError:
    print("NameError")


def f():
    x = 1
    try:
        raise KeyError
    except KeyError as x:
        x = "rebound"
    try:
        return x
    except NameError:
        return "unbound"


print(f())
kept = None
try:
    raise ValueError("keep me")
except ValueError as err:
    kept = err
print(kept.args, "err" in globals())
for i in range(2):
    try:
        raise IndexError(i)
    except IndexError as loop_error:
        print(loop_error.args)
print("loop_error" in globals())
