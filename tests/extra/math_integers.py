# requires: option MP_MATH_FUNCTIONS
# requires: bigint
# requires: float
# covers: math.gcd, lcm, comb, perm, prod and isqrt
import math

print(math.gcd(), math.gcd(12, -18), math.gcd(2**100, 6**50), math.gcd(0, 0), math.gcd(True, 7))
print(math.lcm(), math.lcm(4, 6, -10), math.lcm(0, 3), math.lcm(2**60, 3**40))
print(math.comb(5, 2), math.comb(60, 30), math.comb(3, 5), math.perm(5), math.perm(5, 2))
print(math.perm(30, 20), math.perm(2, 3), math.perm(4, None), math.prod([]), math.prod([1.5, 2]))
print(math.prod(range(1, 25)), math.prod([2, 3], start=7))
print([math.isqrt(n) for n in (0, 1, 15, 16, 17, 10**30, 10**30 - 1)])
for f, args in (
    (math.comb, (-1, 2)),
    (math.perm, (3, -2)),
    (math.isqrt, (-1,)),
    (math.gcd, (1.5,)),
    (math.lcm, ("a",)),
):
    try:
        f(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
