# covers: math and cmath
# requires: float64
# requires: module math

import math

for x in (0.0, 1.0, 0.75, -3.5, 1024.0, 1e-3, 123456.789):
    m, e = math.frexp(x)
    print(x, m, e, math.ldexp(m, e) == x, math.modf(x) if x != 123456.789 else "")
for m, e in [(0.5, 1), (1.0, 10), (-0.75, 4), (1.0, -3), (0.0, 100)]:
    print(m, e, math.ldexp(m, e))
