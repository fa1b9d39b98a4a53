# requires: bigint
values = [0, 1, -1, True, False, 127, -128, 2**30 - 1, 2**30, -(2**30) - 1, 2**31, 2**62, 2**62 - 1, -(2**62), 2**63, -(2**63), 10**30, -(10**30)]
for a in values:
    for b in values:
        print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
