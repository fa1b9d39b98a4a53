# requires: bigint


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


for n in (0, 1, 2, 3, 4, 15, 16, 17, 99, 100, 10**10, 10**20, 2 * 10**60):
    r = isqrt(n)
    print(n, r, r * r <= n < (r + 1) * (r + 1))
