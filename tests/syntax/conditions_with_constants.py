# covers: conditional expression
# covers: or, and, not
# covers: constant folding
def f():
    if 0:
        return "zero"
    if 1:
        x = "one"
    if True and not False:
        x += " true"
    if None or "":
        x += " never"
    while False:
        x += " never"
    while 1:
        x += " loop"
        break
    if 2 > 1:
        x += " compared"
    return x if 1 else "never"


print(f())
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or "default", "x" and "y", None or 0, not None, not "x")
print(1 if True else 2, 1 if "" else 2, 0 or [] or "last", 1 and [] and "never")
def g():
    return 1
    print("unreachable")
def h():
    for i in range(3):
        continue
        print("unreachable")
    raise_it = False
    if raise_it: raise ValueError
    return i
print(g(), h())
if __debug__:
    print("debug")
assert 1
X = 5 * 4 + 2 ** 3 - (7 // 2)
print(X, -5 % 3, 1 << 10, "a" "b", (1, 2, 3), ~0)
