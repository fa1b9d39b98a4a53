# requires: float64


def attempt(f):
    try:
        print(f())
    except ZeroDivisionError:
        print("ZeroDivisionError")


for a in (1.0, 0.0, -1.0, 5):
    attempt(lambda: a / 0.0)
    attempt(lambda: a // 0.0)
    attempt(lambda: a % 0.0)
    attempt(lambda: divmod(a, 0.0))
attempt(lambda: 0.0**-1)
