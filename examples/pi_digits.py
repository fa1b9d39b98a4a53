"""Digits of pi, one after the other, by integers that grow as long as they must.

Each turn takes one more term of Gosper's series into a fraction of two whole numbers, gives
away the digit that is certain by then, and keeps what is left, ten times as large.
"""


def digits():
    q, r, t, i = 1, 180, 60, 2
    while True:
        u = 3 * (3 * i + 1) * (3 * i + 2)
        digit = (q * (27 * i - 12) + 5 * r) // (5 * t)
        yield digit
        q, r, t = 10 * q * i * (2 * i - 1), 10 * u * (q * (5 * i - 2) + r - digit * t), t * u
        i += 1


COUNT = 300
source = digits()
print("pi =", str(next(source)) + ".")
line = ""
for place in range(1, COUNT + 1):
    line += str(next(source))
    if place % 10 == 0:
        line += " "
    if place % 50 == 0:
        print("    {} {:4}".format(line, place))
        line = ""
