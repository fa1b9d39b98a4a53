# requires: bigint
# heap: 128K
# cpython: absent


def attempt(name, f):
    try:
        f()
        print(name, "computed")
    except (MemoryError, OverflowError) as e:
        print(name, type(e).__name__, "allocating" in str(e))


attempt("shift", lambda: 1 << 10**7)
attempt("power", lambda: 3**10**6)
attempt("small", lambda: 3**1000)


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
attempt("still small", lambda: 7**300 * 7**300)
