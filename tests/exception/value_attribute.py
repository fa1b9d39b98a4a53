# cpython: only StopIteration has value

for e in (
    ValueError(),
    ValueError(7),
    ValueError(7, 8),
    KeyError("k"),
    StopIteration(),
    StopIteration(5),
    OSError(3),
    SystemExit(4),
):
    print(type(e).__name__, e.value, e.errno, e.args)
