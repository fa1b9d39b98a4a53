# covers: math and cmath
# requires: float64
# requires: module math

import math

for degrees in range(0, 361, 30):
    x = math.radians(degrees)
    print(degrees, "%.6f %.6f %.6f" % (x, math.sin(x) + 0.0, math.cos(x)), round(math.degrees(x)))
for x in (-1, -0.5, 0, 0.5, 1):
    print("%.6f %.6f %.6f" % (math.asin(x), math.acos(x), math.atan(x)))
