# covers: math and cmath
# requires: float64
# requires: module math

import math

for x in (0.5, 1.0, 1.5, 2.0, 5.0, 6.5):
    print(x, "%.8f %.8f" % (math.gamma(x), math.lgamma(x)))
for x in (-2.0, -0.5, 0.0, 0.5, 1.0, 2.0):
    print(x, "%.8f %.8f" % (math.erf(x), math.erfc(x)))
