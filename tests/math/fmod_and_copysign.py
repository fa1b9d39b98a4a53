# covers: math and cmath
# requires: float64
# requires: module math

import math

for x in (7.5, -7.5, 10.0, -0.0):
    for y in (2.0, -2.0, 3.25):
        print(x, y, math.fmod(x, y), math.copysign(x, y))
