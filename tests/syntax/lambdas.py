# covers: lambda
f = lambda: None
g = lambda x: x * 2
h = lambda x, y=10, *a, k=5, **kw: (x, y, a, k, sorted(kw))
print(f(), g(4), h(1), h(1, 2, 3, k=4, z=5))
print((lambda: (yield))() is not None, (lambda x: lambda y: x - y)(10)(3), [f(2) for f in (lambda x: x, lambda x: -x)])
print(sorted("hello", key=lambda c: -ord(c)), list(filter(lambda x: x & 1, range(6))), max("ab", "c", key=lambda s: len(s)))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print([fact(n) for n in range(8)])
operations = {"add": lambda a, b: a + b, "neg": lambda a, b=None: -a}
print(operations["add"](1, 2), operations["neg"](5))
print((lambda a, b: a or b)(0, "right"), (lambda: [x for x in range(3)])(), (lambda s: s if s else lambda: "deep")("")())
compose = lambda *fs: lambda x: x if not fs else compose(*fs[:-1])(fs[-1](x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5), compose()(7))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda self: lambda n: 0 if n == 0 else n + self(n - 1))(10))
