# requires: bigint

for value in (0, 1, -1, 8, 255, -255, 4096, 2**31, 2**65, -(2**65)):
    print(hex(value), oct(value), bin(value), "%x %X %o" % (value, value, value))
