# requires: bigint
values = [0, 1, -1, 2, -2, 3, 0x55, -0xAA, 255, -256, 0xFFFF, 0x10000, 2**30 - 1, -(2**30), 2**31 - 1]
values += [-(2**31), 2**32, -(2**32) - 1, 2**62 + 5, -(2**62), 2**63, -(2**64), 0x123456789ABCDEF0FEDCBA98]
for a in values:
    for start in range(0, len(values), 8):
        print(a, [a ^ b for b in values[start : start + 8]])
