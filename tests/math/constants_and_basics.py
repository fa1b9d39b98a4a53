# covers: math and cmath
# requires: float64
# requires: bigint
# requires: module math

import math

print("%.12f %.12f" % (math.pi, math.e))
for x in (0.0, 0.25, 1.0, 2.0, 9.0, 100.0, 1e10):
    print(x, math.sqrt(x), math.fabs(-x), math.floor(x), math.ceil(x), math.trunc(x))
print(math.inf, -math.inf, math.nan, math.tau == 2 * math.pi)
