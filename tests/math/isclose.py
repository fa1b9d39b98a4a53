# covers: math and cmath
# requires: float64
# requires: module math

import math

for a, b in [
    (1.0, 1.0),
    (1.0, 1.0 + 1e-10),
    (1.0, 1.001),
    (0.0, 1e-12),
    (math.inf, math.inf),
    (math.nan, math.nan),
    (-1.0, 1.0),
    (100, 101),
]:
    print(
        a, b, math.isclose(a, b), math.isclose(a, b, rel_tol=0.01), math.isclose(a, b, abs_tol=1e-9)
    )
try:
    math.isclose(1, 1, rel_tol=-1)
except ValueError:
    print("ValueError")
