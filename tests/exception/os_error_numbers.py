# cpython: writes the sentence of the system

for e in (
    OSError(2),
    OSError(1),
    OSError(17, "path"),
    OSError(9999),
    OSError(5, "a"),
    OSError("text"),
    OSError(),
    OSError(2, "f", "g"),
    OSError(12),
    OSError(110),
):
    print(repr(e), "|", str(e), "|", e.errno, e.args)
