# requires: bigint


def extended(a, b):
    x0, y0, x1, y1 = 1, 0, 0, 1
    while b:
        q = a // b
        a, b = b, a - q * b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


p = 2**89 - 1
for a in (2, 3, 12345, 10**15, 10**25 + 1):
    g, x, y = extended(a, p)
    print(a, g, x % p, (a * (x % p)) % p)
