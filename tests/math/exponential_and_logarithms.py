# covers: math and cmath
# requires: float64
# requires: module math

import math

for x in (0.5, 1, 2, 10, 1000):
    print(x, "%.9f %.9f %.9f %.9f" % (math.log(x), math.log2(x), math.log10(x), math.exp(x / 100)))
for base in (2, 10, 3, 0.5):
    print("%.9f" % math.log(81, base))
for x in (1e-10, 0.1, 1.0):
    print("%.10e" % math.expm1(x))
