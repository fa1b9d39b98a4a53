"""Primes below 8000 with one bit for each odd number: 500 bytes."""

LIMIT = 8000
bits = bytearray(LIMIT // 16)


def is_composite(n):
    return bits[n >> 4] & (1 << (n >> 1 & 7))


n = 3
while n * n < LIMIT:
    if not is_composite(n):
        for m in range(n * n, LIMIT, 2 * n):
            bits[m >> 4] |= 1 << (m >> 1 & 7)
    n += 2

count, widest, last = 1, 0, 2
for n in range(3, LIMIT, 2):
    if not is_composite(n):
        count += 1
        if n - last > widest:
            widest = n - last
            print("gap of", widest, "after", last)
        last = n
print(count, "primes below", LIMIT, "- the last is", last)
