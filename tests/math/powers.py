# covers: math and cmath
# requires: float64
# requires: module math

import math

for a, b in [(2, 3), (2.0, 0.5), (0, 0), (10, -2), (-2, 3), (1, math.inf), (math.inf, 0), (0.0, 2)]:
    print(a, b, math.pow(a, b), type(math.pow(a, b)))
for args in [(-1, 0.5), (0, -1)]:
    try:
        print(math.pow(*args))
    except (ValueError, ZeroDivisionError):
        print("refused", args)
