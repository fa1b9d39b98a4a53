# requires: bigint

value = 0x123456789ABCDEF0FEDCBA9876543210
for n in (1, 7, 15, 16, 17, 31, 32, 33, 64, 100, 127):
    print(n, hex(value << n), hex(value >> n), (value << n) >> n == value)
