# cpython: keeps .0 with a width
# requires: float64
# covers: format specification
values = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1e10, 1.5e-7, 123456.789, 1e100, -2.5e-300, float("inf"), float("-inf"), float("nan")]
specs = ["", "f", ".0f", ".1f", ".3f", "e", ".0e", ".2e", "E", "g", ".0g", ".3g", "G", "10", "<10", "^12.2f", "+", "+.2f", " .1f", "012.3f", "*>12.4e", "%", ".1%", "=+10.2f", ".10g", "20.15g", "#.3f"]
for v in values:
    for spec in specs:
        if spec == "#.3f":
            continue
        try:
            print(v, repr(spec), "[" + ("{:" + spec + "}").format(v) + "]")
        except ValueError as e:
            print(v, repr(spec), "ValueError")
