# requires: float64
# requires: complex
# cpython: answers otherwise for infinities and negative zero in // and **
values = [0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -7.25, 1e10, 3, -4, True, float("inf"), float("-inf"), float("nan")]
for op in ("+", "-", "*", "/", "//", "%", "**"):
    f = eval("lambda a, b: a %s b" % op)
    for a in values:
        row = []
        for b in values:
            try:
                r = f(a, b)
                row.append(r if not isinstance(r, complex) else "complex")
            except (ZeroDivisionError, OverflowError, ValueError) as e:
                row.append(type(e).__name__)
        print(a, op, row)
