# cpython: repr has no comma after a single argument

for e in (
    ValueError(),
    ValueError("text"),
    ValueError("a", 1),
    ValueError(5),
    KeyError("k"),
    KeyError(),
    OSError("free text"),
    TypeError([1]),
    Exception(None),
    StopIteration(3),
    AssertionError("x"),
    RuntimeError("r", None),
):
    print(repr(e), str(e), e.args, len(e.args))
