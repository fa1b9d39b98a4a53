# requires: detailed-errors
# requires: float
# cpython: other messages
values = [None, True, 3, 1.5, "ab", b"ab", bytearray(b"ab"), [1], (1,), {1: 2}, {1}, range(2), print]
for op in ("<", "<=", "==", "!=", ">", ">=", "in"):
    f = eval("lambda a, b: a %s b" % op)
    for a in values:
        for b in values:
            if print in (a, b) and op not in ("<", "=="):
                continue
            if op == "in" and isinstance(b, (bool, int, float)):
                continue
            names = [v if v is not print else "print" for v in (a, b)]
            try:
                print(names[0], op, names[1], f(a, b))
            except Exception as e:
                print(names[0], op, names[1], type(e).__name__, e)
