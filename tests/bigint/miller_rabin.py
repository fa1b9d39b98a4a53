# requires: bigint


def is_probable_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


for e in (3, 5, 7, 11, 13, 17, 19, 23, 31, 61, 67, 89, 107, 127):
    print(e, is_probable_prime(2**e - 1))
for n in (561, 10**18 + 9, 10**18 + 11, 3215031751):
    print(n, is_probable_prime(n))
