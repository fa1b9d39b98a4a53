# requires: float64
# requires: bigint
# cpython: big operands are converted to float before the division, without overflow

for a, b in [(10**20, 10**19), (2**80, 2**79), (3**40, 3**39), (-(10**25), 10**24), (1, 2**70)]:
    print(a / b)
print(float(2**70), float(-(2**70)), 2**70 + 0.0 == 2.0**70, 2**70 * 0.5 == 2.0**69)
try:
    print(10**400 / 1)
except OverflowError:
    print("OverflowError")
