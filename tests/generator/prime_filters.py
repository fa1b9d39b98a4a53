def numbers(n):
    while True:
        yield n
        n += 1


def sieve():
    source = numbers(2)
    while True:
        p = next(source)
        yield p
        source = without_multiples(source, p)


def without_multiples(source, p):
    for n in source:
        if n % p:
            yield n


s = sieve()
for _ in range(20):
    print(next(s))
