# covers: math and cmath
# requires: float64
# requires: bigint
# requires: module math

import math

for n in list(range(13)) + [20, 25, 30, 50]:
    print(n, math.factorial(n))
