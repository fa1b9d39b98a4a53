# requires: bigint


def popcount(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


for n in (0, 1, 2, 3, 255, 256, 0x5555, 0xFFFFFFFF, 2**64 - 1, 2**100 + 1):
    print(n, popcount(n), popcount(n) & 1, bin(n).count("1"))
