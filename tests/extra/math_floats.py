# requires: option MP_MATH_FUNCTIONS
# requires: float64
# covers: math.hypot, dist, cbrt, nextafter, ulp, fsum and others
import math

print(math.hypot(), math.hypot(3, 4), math.hypot(1e200, 1e200), math.hypot(1, 2, 3, 4))
print(math.hypot(math.inf, math.nan), math.hypot(0, 0), math.dist([1, 2], (4, 6)))
print(math.cbrt(-8), math.exp2(10), math.log1p(1e-10), math.remainder(7, 3), math.remainder(-5, 3))
print(math.nextafter(1, 2), math.nextafter(1, 0), math.ulp(1), math.ulp(1e308), math.nextafter(2, 2))
print(math.fsum([0.1] * 10), math.fsum([]), math.fsum([1e100, 1, -1e100]), math.fsum([1, math.inf]))
for f, args in (
    (math.dist, ([1], (4, 6))),
    (math.exp2, (5000,)),
    (math.log1p, (-1,)),
    (math.remainder, (5, 0)),
    (math.fsum, ([math.inf, -math.inf],)),
):
    try:
        f(*args)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__)
