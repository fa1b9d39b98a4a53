x = "kept"
print([x for x in range(3)], x)
print({x for x in (1,)}, {x: x for x in (1,)}, list(x for x in (1,)), x)
y = 10
print([y + i for i in range(3)], [[i * y for i in range(2)] for _ in range(2)])


def f():
    n = 2
    a = [n * i for i in range(3)]
    n = 3
    b = [n * i for i in range(3)]
    return a, b, [(lambda: n)() for _ in range(2)]


print(f())
print([i for i in range(5) if i % 2 == 0 for i in range(i)])
if (n := len("abcd")) > 3:
    print("long", n)
while (n := n - 1) > 0:
    print(n)
print((a := 5) + a, a)
