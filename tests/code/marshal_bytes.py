# requires: module marshal
# requires: bigint
# cpython: other bytes

import marshal


def f(a, b=2, *c, d, **e):
    x = [a for _ in range(3)]
    return x, "a string of some length", (1, "two"), b"bytes", 1.5


def g():
    yield from (lambda y: y + 1, 10**20)


class A:
    def method(self):
        return super().method()


for function in (f, g, A.method, lambda: None):
    print(marshal.dumps(function.__code__)[4:])
print(marshal.dumps(compile("def h():\n    return unknown", "name", "exec"))[4:])
