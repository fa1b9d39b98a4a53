# cpython: raises OverflowError where the result is too large
# requires: float64
import math

values = [0.0, 0.5, 1.0, -1.0, 2.0, -2.5, 10.0, 100.5, 1e-8, 1e8, float("inf"), float("-inf"), float("nan")]
names = "acos acosh asin asinh atan atanh ceil cos cosh degrees erf erfc exp expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log log10 log2 modf radians sin sinh sqrt tan tanh trunc".split()


def show(r):
    if isinstance(r, float):
        return "%.10g" % r
    if isinstance(r, tuple):
        return tuple(show(x) for x in r)
    return r


for name in names:
    for v in values:
        try:
            print(name, v, show(getattr(math, name)(v)))
        except (ValueError, OverflowError) as e:
            print(name, v, type(e).__name__)
for name in ("atan2", "copysign", "fmod", "ldexp", "log", "pow", "isclose"):
    for a in (0.0, 1.0, -2.0, 3.5):
        for b in (1.0, -3.0, 2, 0):
            try:
                print(name, a, b, show(getattr(math, name)(a, b)))
            except (ValueError, ZeroDivisionError, TypeError, OverflowError) as e:
                print(name, a, b, type(e).__name__)
for n in (0, 1, 2, 5, 10, 20):
    print("factorial", n, math.factorial(n))
print(math.pi, math.e, math.tau, math.inf, math.nan)
