# requires: module micropython
# requires: native
# cpython: absent
# covers: micropython decorators

import micropython


@micropython.bytecode
def plain(a, b=2):
    return a + b


@micropython.native
def native(n):
    total = 0
    for i in range(n):
        total += i
    return total


@micropython.native
def generator(n):
    while n:
        yield n
        n -= 1


class A:
    @micropython.native
    def method(self, *args, **kw):
        return len(args), sorted(kw)


@micropython.native
def catches(x):
    try:
        return 10 // x
    except ZeroDivisionError as e:
        return "caught"
    finally:
        print("finally", x)


print(
    plain(1),
    native(10),
    native(1000),
    list(generator(3)),
    A().method(1, 2, k=3),
    catches(5),
    catches(0),
)


@micropython.native
def closes(x):
    def inner(y):
        return x + y

    return inner


print(closes(5)(6), [f(1) for f in (closes(1), closes(2))])
try:
    exec("@micropython.nonsense\ndef f(): pass")
except SyntaxError as e:
    print("SyntaxError", e)
