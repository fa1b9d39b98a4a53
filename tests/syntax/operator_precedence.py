# requires: float
# covers: in, is
# covers: operator precedence

print(2 + 3 * 4, (2 + 3) * 4, 2 * 3**2, -(2**2), -2**2, (-2) ** 2, 2**-1, 2**3**2)
print(1 + 2 << 3, 1 << 2 + 3, 7 & 3 | 8, 7 ^ 3 & 1, ~1 + 1, ~(1 + 1), 10 - 4 - 3, 100 // 10 // 3, 2 * 7 % 4)
print(not 1 == 2, not (1 and 0), 1 or 0 and 0, (1 or 0) and 0, not 0 or 1, 1 < 2 and 2 < 1)
print(1 if 0 else 2 + 3, (1 if 0 else 2) + 3, [1, 2][0] + 1, -[5][0], "a" "b" * 2, "%d" % 3 * 2)
print(1 + 1 in [2], (1 in [1]) is True, 3 > 2 > 1, 3 > 2 == 2, 1 != 2 != 1, 5 & 1 == 1, (5 & 1) == 1)
print((lambda x: x + 1 if x else 0)(5), (lambda: 1, 2)[1], (lambda x, y=2: x * y)(3))
print(not not 1, - - 1, + + 1, ~ ~ 1, -+-1, 1 - -1, 1 + +1, 2 * -3, 2 ** - 2 * 4)
print(6 / 2 * 3, 6 * 2 / 3, 7 // 2 * 2, 2 + 3 - 4 + 5, 1 | 2 ^ 3 & 4, 1 << 1 << 1, 64 >> 1 >> 2)
