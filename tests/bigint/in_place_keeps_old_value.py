# requires: bigint

n = 10**20
old = n
n += 1
print(old, n)
n *= n
print(old, n)
n -= old
print(old, n)
n //= old
print(old, n)
n <<= 10
print(old, n)
n >>= 5
print(old, n)
n %= 10**18
print(old, n)
n **= 2
print(old, n)
n |= 1 << 130
print(old, n)
n &= -2
print(old, n)
n ^= old
print(old, n)
