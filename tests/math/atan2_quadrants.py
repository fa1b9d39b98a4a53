# covers: math and cmath
# requires: float64
# requires: module math

import math

for y in (-1, 0, 1):
    for x in (-1, 0, 1):
        print(y, x, "%.6f" % math.atan2(y, x))
print("%.6f %.6f" % (math.atan2(0.0, -0.0), math.atan2(-0.0, -1.0)))
