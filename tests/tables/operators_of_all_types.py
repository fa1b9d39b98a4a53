# requires: detailed-errors
# requires: float64
# requires: bigint
# cpython: other messages
values = [None, True, 3, 1.5, "ab", b"ab", [1], (1,), {1: 2}, {1}, range(2)]
OPERATORS = ("+", "-", "*", "/", "//", "%", "**", "<<", "&", "|", "@")
for op in OPERATORS:
    f = eval("lambda a, b: a %s b" % op)
    for a in values:
        for b in values:
            if b is True and (a == 1.5 or op == "@"):
                continue
            try:
                print(a, op, b, "=", f(a, b))
            except Exception as e:
                print(a, op, b, type(e).__name__, e)
