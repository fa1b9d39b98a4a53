# requires: bigint
# Number theory with large integers: primes, factors, roots, pi, RSA, continued fractions.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q = a // b
        a, b, x, u, y, v = b, a - q * b, u, x - q * u, v, y - q * v
    return a, x, y


def inverse(a, m):
    g, x, _ = extended(a % m, m)
    if g != 1:
        raise ValueError("%d has no inverse modulo %d" % (a, m))
    return x % m


def is_prime(n):
    """Miller and Rabin's test, certain below 3.3e24 with these bases."""
    if n < 2:
        return False
    bases = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for a in bases:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factors(n):
    found, todo = [], [n]
    while todo:
        n = todo.pop()
        if n == 1:
            continue
        if is_prime(n):
            found.append(n)
            continue
        if n % 2 == 0:
            todo += [2, n // 2]
            continue
        c = 1
        while True:
            x = y = 2
            d = 1
            while d == 1:
                x = (x * x + c) % n
                y = (y * y + c) % n
                y = (y * y + c) % n
                d = gcd(abs(x - y), n)
            if d != n:
                todo += [d, n // d]
                break
            c += 1
    return sorted(found)


def root(n, k):
    if n < 2:
        return n
    x = 1 << (len(bin(n)) - 2 + k - 1) // k
    while True:
        y = ((k - 1) * x + n // x ** (k - 1)) // k
        if y >= x:
            return x
        x = y


def pi_digits(n):
    unit = 10 ** (n + 10)

    def arctan(x):
        total = term = unit // x
        k, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // k)
            k, sign = k + 2, -sign
        return total

    return str(4 * (4 * arctan(5) - arctan(239)) // 10**10)


for n in (2**31 - 1, 2**61 - 1, 2**67 - 1, 10**18 + 9, 600851475143, 561, 1000000007, 2**89 - 1):
    print(n, is_prime(n))
for n in (360, 1001, 123456789, 2**32 + 1, 1000000016000000063, 97 * 101 * 103 * 107, 3**20 * 7):
    f = factors(n)
    product = 1
    for p in f:
        product *= p
    print(n, f, product == n)
for n in (2, 10**20, 2**100, 12345678901234567890123456789):
    for k in (2, 3, 5):
        r = root(n, k)
        print(n, k, r, r**k <= n < (r + 1) ** k)
digits = pi_digits(120)
for i in range(0, 120, 40):
    print(digits[i : i + 40])

p, q, e = 2**61 - 1, 2**89 - 1, 65537
n, phi = p * q, (p - 1) * (q - 1)
d = inverse(e, phi)
print(n, d)
for text in (b"hello", b"MicroPython", b"\x01"):
    m = int.from_bytes(text, "big")
    c = pow(m, e, n)
    back = pow(c, d, n)
    print(text, c, back == m, back.to_bytes(len(text), "big"))
for a, m in ((3, 11), (10, 17), (6, 9), (65537, 2**61 - 1)):
    try:
        print(a, m, inverse(a, m))
    except ValueError as error:
        print(error)


def convergents(n, count):
    """Of the square root of n."""
    whole = root(n, 2)
    m, d, a = 0, 1, whole
    h, h1, k, k1 = a, 1, 1, 0
    for _ in range(count):
        yield h, k
        if d == 0 or whole * whole == n:
            return
        m = d * a - m
        d = (n - m * m) // d
        a = (whole + m) // d
        h, h1, k, k1 = a * h + h1, h, a * k + k1, k


for n in (2, 3, 7, 13, 61):
    pairs = list(convergents(n, 23))
    print(n, pairs[:6], pairs[-1], [h * h - n * k * k for h, k in pairs[:10]])
fact = 1
for i in range(1, 61):
    fact *= i
    if i % 10 == 0:
        text = str(fact)
        print(i, text, sum(int(c) for c in text), len(text), len(bin(fact)) - 2)
a, b = 0, 1
for i in range(301):
    if i % 50 == 0:
        print(i, a, hex(a), a % 1000007)
    a, b = b, a + b
print(-(2**100) // 7, -(2**100) % 7, (3**70) >> 33, -(3**70) >> 33, (1 << 90) | 5, ~(1 << 70), (2**80 - 1) ^ (2**40 - 1))
