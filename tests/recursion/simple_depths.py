def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


def both(n):
    return 1 if n < 2 else both(n - 1) + both(n - 2)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


for n in (0, 1, 10, 50, 100):
    print(n, down(n), even(n), odd(n))
for n in (1, 5, 10, 15):
    print(n, both(n))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


for m in range(3):
    print([ackermann(m, n) for n in range(6)])
