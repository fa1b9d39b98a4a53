# cpython: compares exactly and rounds exactly
# requires: bigint
# requires: float64
values = [0.0, -0.0, 0.5, 1, 1.0, 1.5, 2, -1, -1.5, 1e20, 10**20, 2**53, float(2**53), 2**53 + 1, float("inf"), float("-inf"), float("nan"), True]
for a in values:
    print(a, [(a < b, a == b, a > b).count(True) and ("<" if a < b else "=" if a == b else ">") or "?" for b in values], [a is a, a <= a, a != a])
for n in range(-12, 13):
    x = n / 4
    print(x, round(x), int(x), x // 1, x % 1, [round(x * 1.37, d) for d in (0, 1, 2, 3)], divmod(x, 0.75))
for x in (1234.5678, -0.0049, 99.995, 2.5, 1e10 + 0.5):
    print(x, [round(x, d) for d in range(0, 6)], round(x, -1), round(x, -2))
