# covers: texts of errors
# requires: detailed-errors
# cpython: message texts

sources = [
    "for x in 5: pass",
    "for x in None: pass",
    "list(5)",
    "tuple(None)",
    "set(1)",
    "dict(1)",
    "sum(1)",
    "iter(1)",
    "next(1)",
    "next(iter([]))",
    "a, b = 1",
    "a, b = 1,",
    "a, b = 1, 2, 3",
    "a, *b, c = [1]",
    "a, b = 'abc'",
    "a, b = {}",
    "(a, b), c = 1, 2",
    "list(*[5])",
    "dict([1])",
    "dict(['abc'])",
    "dict([(1, 2, 3)])",
    "sum(['a'])",
    "''.join(5)",
    "''.join([1])",
    "b''.join(['a'])",
    "max([])",
    "min(())",
    "sorted([1, 'a'])",
    "[1, None].sort()",
    "zip(5)",
    "map(1)",
    "list(map(1, [2]))",
    "enumerate(5)",
    "reversed(5)",
    "any(5)",
    "all(None)",
]
for source in sources:
    try:
        exec(source)
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
