# requires: bigint

value = -0x123456789ABCDEF0123
for n in (0, 1, 4, 15, 16, 32, 60, 73, 76, 77, 200):
    print(n, value >> n, value >> n == value // (1 << n))
