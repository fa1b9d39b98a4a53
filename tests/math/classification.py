# covers: math and cmath
# requires: float64
# requires: bigint
# requires: module math

import math

for x in (0.0, 1, -2.5, 1e308, math.inf, -math.inf, math.nan, 2**70):
    print(x, math.isfinite(x), math.isinf(x), math.isnan(x))
