# requires: bigint


def attempt(f):
    try:
        print(f())
    except ZeroDivisionError:
        print("ZeroDivisionError")


for a in (0, 1, -1, 2**70):
    attempt(lambda: a // 0)
    attempt(lambda: a % 0)
    attempt(lambda: divmod(a, 0))
attempt(lambda: pow(2, 3, 1))
attempt(lambda: 0**0)
