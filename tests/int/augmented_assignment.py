# requires: float

n = 100
n += 7
print(n)
n -= 3
print(n)
n *= 2
print(n)
n //= 5
print(n)
n %= 17
print(n)
n **= 3
print(n)
n <<= 4
print(n)
n >>= 2
print(n)
n |= 7
print(n)
n &= 0xFC
print(n)
n ^= 0x55
print(n)
n /= 2
print(n)
n //= 4
print(n)
