# requires: bigint

for value in (0, 1, 999, 1000, 12345, 1234567, -1234567, 10**15):
    print("{:,} {:_} {:,d} {:12,} {:>15_} {:+,}".format(value, value, value, value, value, value))
