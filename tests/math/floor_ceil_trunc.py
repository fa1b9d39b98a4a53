# covers: math and cmath
# requires: float64
# requires: bigint
# requires: module math

import math

for x in (0.5, -0.5, 1.0, -1.0, 2.75, -2.75, 1e15 + 0.5, 7, -7, True):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), type(math.floor(x)))
for f in (math.floor, math.ceil, math.trunc):
    for x in (math.inf, math.nan):
        try:
            print(f(x))
        except (OverflowError, ValueError) as e:
            print(type(e).__name__)
