# requires: float64
# cpython: a mantissa without digits is refused

for text in (".", "e5", ".e1", "-.", "-", "1e"):
    try:
        print(repr(text), float(text))
    except ValueError:
        print(repr(text), "ValueError")
