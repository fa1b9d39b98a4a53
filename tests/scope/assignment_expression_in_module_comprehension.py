# cpython: binds the name in the module

for source in (
    "[y := i for i in range(3)]",
    "[i := 0 for i in range(2)]",
    "(y := 5)",
    "print(y := 6)",
    "[z for z in range(2) if (w := z)]",
):
    try:
        exec(source, {})
        print(source, "done")
    except SyntaxError as e:
        print(source, "SyntaxError", e)


def f():
    values = [(last := i * 2) for i in range(4)]
    total = 0
    sums = [total := total + v for v in values]
    return values, last, sums, total


print(f())
