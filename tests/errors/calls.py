# covers: texts of errors
# requires: detailed-errors
# cpython: message texts


def f(a, b=1):
    pass


def g(*, k):
    pass


def h(a, *args, **kw):
    pass


class A:
    def m(self, x):
        pass

    def __init__(self, y=0):
        pass


sources = [
    "f()",
    "f(1, 2, 3)",
    "f(1, c=2)",
    "f(1, a=2)",
    "f(b=1)",
    "g()",
    "g(1)",
    "g(k=1, j=2)",
    "h()",
    "h(b=1)",
    "A().m()",
    "A().m(1, 2)",
    "A(1, 2)",
    "A(z=1)",
    "A.m()",
    "5()",
    "None()",
    "'s'()",
    "[]()",
    "A()()",
    "len()",
    "len(1, 2)",
    "len(x=1)",
    "ord()",
    "abs(1, 2)",
    "int(1, 2, 3)",
    "isinstance(1)",
    "getattr(1)",
    "print(foo=1)",
    "sorted()",
    "sorted([], foo=1)",
    "[].append()",
    "[].append(1, 2)",
    "'a'.upper(1)",
    "{}.get()",
    "f(*5)",
    "f(**5)",
    "f(**{1: 2})",
    "f(*[1], **{'a': 2})",
    "(lambda x: x)()",
    "(lambda: 0)(1)",
    "A.m(1)",
    "range()",
    "range(1, 2, 3, 4)",
    "min()",
    "zip(1)",
    "max(1)",
]
for source in sources:
    try:
        exec(source, {"f": f, "g": g, "h": h, "A": A})
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
