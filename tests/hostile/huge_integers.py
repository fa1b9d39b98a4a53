# requires: bigint
# heap: 128K
# cpython: absent


one = 1


def attempt(name, f):
    try:
        f()
        print(name, "computed")
    except (MemoryError, OverflowError) as e:
        print(name, type(e).__name__, "allocating" in str(e))


attempt("shift", lambda: one << 10**7)
attempt("power", lambda: (one + 2) ** 10**6)
attempt("small", lambda: (one + 2) ** 1000)


def squares():
    n = 12345
    while True:
        n = n * n


attempt("squares", squares)


def doubling():
    n = 1
    while True:
        n <<= 5000


attempt("doubling", doubling)
attempt("still small", lambda: (one + 6) ** 300 * (one + 6) ** 300)
