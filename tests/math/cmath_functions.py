# covers: math and cmath
# requires: float64
# requires: complex
# requires: module cmath

import cmath

for z in (1 + 0j, 1j, -1 + 0j, 3 + 4j, -2 - 2j):
    r, p = cmath.polar(z)
    back = cmath.rect(r, p)
    print("%.6f %.6f %.6f %.6f" % (r, p, back.real + 0.0, back.imag + 0.0), "%.6f" % cmath.phase(z))
for f in (cmath.exp, cmath.sqrt, cmath.log, cmath.sin, cmath.cos):
    z = f(0.5 + 0.25j)
    print("%.6f %.6f" % (z.real, z.imag))
