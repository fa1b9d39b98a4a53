# covers: math and cmath
# requires: float64
# requires: module math

import math

for x in (-2.0, -0.5, 0.0, 0.5, 1.0, 3.0):
    print("%.8f %.8f %.8f" % (math.sinh(x), math.cosh(x), math.tanh(x)))
for x in (1.0, 1.5, 10.0):
    print("%.8f %.8f %.8f" % (math.acosh(x), math.asinh(x), math.atanh(1 / (x + 1))))
