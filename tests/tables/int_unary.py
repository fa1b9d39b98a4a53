# requires: bigint
# requires: float
values = [0, 1, -1, 2, -7, 100, 2**15, -(2**16), 2**29, 2**30 - 1, 2**30, -(2**30), 2**31, -(2**31), 2**32 + 1]
values += [2**46, 2**47, -(2**47), 2**61, 2**62, -(2**62), 2**63 - 1, -(2**63), 2**64, 10**19, -(10**40), True, False]
for v in values:
    print(v, +v, -v, ~v, abs(v), bool(v), not v, v == int(v), hash(v) == hash(int(str(int(v)))))
    print(bin(v), oct(v), hex(v), "%x" % v, "%o" % v, "{:,}".format(v), round(v))
    print(divmod(v, 7), divmod(v, -13), divmod(-v, 1000), v & 1, v >> 3, str(v)[-3:])
