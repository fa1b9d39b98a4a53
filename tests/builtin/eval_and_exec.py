# requires: float
# covers: eval exec

x = "module"
print(
    eval("1 + 2"),
    eval("x"),
    eval("5 "),
    eval("[i * 2 for i in range(3)]"),
    eval("(lambda a: a + 1)(4)"),
)
print(eval("a + b", {"a": 1, "b": 2}), eval("a", {"a": 1}, {"a": 2}), eval("len('abc')", {}))
exec("y = 5; z = y * 2")
print(y, z)
space = {"n": 3}
exec("m = n + 1\ndef f(): return m * n\nclass C:\n    v = n", space)
print(space["m"], space["f"](), space["C"].v)
exec("for i in range(3):\n    if i == 1:\n        continue\n    print('loop', i)")
local = {}
exec("inner = 1\nouter = x", {"x": "global"}, local)
print(sorted(local.items()))
print(exec("1 + 1"), eval("None"), eval("print('called')"))
for source in ("1 +", "x = 1", "", "def f(): pass", "1; 2"):
    try:
        print(eval(source))
    except SyntaxError:
        print("SyntaxError", repr(source))
for source in ("undefined_name", "1 / 0", "[][1]"):
    try:
        eval(source)
    except (NameError, ZeroDivisionError, IndexError) as e:
        print(type(e).__name__)


def reader():
    return x


print(eval("reader()"), eval("reader", {"reader": 5}))
