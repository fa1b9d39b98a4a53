# covers: compile
code = compile("a + b", "name", "eval")
print(eval(code, {"a": 1, "b": 2}), eval(code, {"a": "x", "b": "y"}))
code = compile("total = sum(range(n))\nprint(total)", "name", "exec")
for n in (3, 10):
    exec(code, {"n": n})
space = {}
exec(compile("def f(x):\n    return x * k\nk = 5", "name", "exec"), space)
print(space["f"](3), sorted(k for k in space if k[0] != "_"))
single = compile("1 + 2", "name", "single")
print(type(code) is type(single))
for source, mode in [("x = 1", "eval"), ("1 +", "exec"), ("", "eval")]:
    try:
        compile(source, "n", mode)
    except SyntaxError:
        print("SyntaxError", mode)
for mode in ("wrong", "", "EXEC"):
    try:
        compile("1", "n", mode)
    except ValueError:
        print("ValueError")
exec(compile("x = [i for i in 'abc']", "n", "exec"))
print(x)
counter = compile("n += 1", "n", "exec")
space = {"n": 0}
for _ in range(5):
    exec(counter, space)
print(space["n"])
