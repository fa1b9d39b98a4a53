# requires: float


def primes(limit):
    flags = bytearray(b"\x01" * (limit + 1))
    flags[0] = flags[1] = 0
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = 0
    return flags


for limit in (10, 50, 100, 1000, 5000):
    flags = primes(limit)
    found = [i for i in range(limit + 1) if flags[i]]
    print(limit, sum(flags), found[:5], found[-3:])
print([i for i, f in enumerate(primes(100)) if f])
