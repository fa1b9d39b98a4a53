"""Three ways to find primes: a test, a sieve in a bytearray, and a generator without an end."""


def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor += 1
    return True


def sieve(limit):
    """One byte for each number below the limit: 1 where it is prime."""
    flags = bytearray(b"\x01" * limit)
    flags[0] = flags[1] = 0
    for n in range(2, limit):
        if flags[n]:
            for multiple in range(n * n, limit, n):
                flags[multiple] = 0
    return flags


def primes():
    """All of them: each prime waits under the next multiple that it rules out."""
    waiting = {}
    n = 2
    while True:
        if n in waiting:
            for prime in waiting.pop(n):
                waiting.setdefault(n + prime, []).append(prime)
        else:
            yield n
            waiting[n * n] = [n]
        n += 1


print("tested:   ", [n for n in range(60) if is_prime(n)])
flags = sieve(10000)
print("sieved:   ", sum(flags), "primes below", len(flags))
source = primes()
print("generated:", [next(source) for _ in range(17)])
twins = [(n, n + 2) for n in range(1000) if flags[n] and flags[n + 2]]
print("twins:    ", len(twins), "below 1000, the last", twins[-1])
