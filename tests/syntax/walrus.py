# covers: assignment expressions
if (n := 5) > 3:
    print(n)
while (n := n - 1) > 1:
    print("n", n)
print((a := 1, b := 2), a, b)
data = [1, 2, 3, 4]
print(any((hit := x) > 2 for x in data), hit)
print([y for x in data if (y := x * x) > 4])
def f(x):
    return (z := x + 1) * z
print(f(2), f(z := 10), z)
lines = iter(["first", "second", "", "never"])
while line := next(lines):
    print(line)
x = (y := 3) + y
print(x, y, (t := (1, 2))[0], t)
print(len(s := "abc"), s, [u := 5, u + 1])
for source in ("x := 1", "(a.b := 1)", "(x[0] := 1)", "((a, b) := 1)"):
    try:
        exec(source)
        print("accepted", source)
    except SyntaxError:
        print("SyntaxError", source)
