# requires: bigint


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


for a, b in [
    (12, 18),
    (17, 5),
    (0, 9),
    (9, 0),
    (-12, 18),
    (12, -18),
    (2**80, 2**40 * 3),
    (10**30, 15**20),
]:
    print(a, b, gcd(a, b))
