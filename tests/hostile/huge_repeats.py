# requires: bigint
# heap: 256K
# cpython: absent


def attempt(name, f):
    try:
        print(name, len(f()))
    except (MemoryError, OverflowError) as e:
        print(name, type(e).__name__, "allocating" in str(e))


for n in (10**6, 10**9):
    attempt("str", lambda: "abcdefgh" * n)
    attempt("bytes", lambda: b"ab" * n)
    attempt("list", lambda: [0] * n)
    attempt("tuple", lambda: (1, 2) * n)
print(len("ab" * 1000), len([0] * 1000))
