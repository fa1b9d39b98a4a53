# requires: bigint
values = [0, 1, -1, 2, -3, 7, 10, -16, 255, -256, 1023, 65536, -65537, 2**30 - 1, -(2**30), 2**30]
values += [2**31, -(2**31) - 1, 2**62, -(2**62), 2**63 - 1, -(2**63), 2**64, 10**20, -(10**21), 3**50]
for a in values:
    row = []
    for b in values:
        try:
            row.append(a // b)
        except ZeroDivisionError:
            row.append("/0")
    print(a, "//", row[:9])
    print("   ", row[9:18])
    print("   ", row[18:])
