# heap: 128K
# cpython: absent


def attempt(name, f):
    try:
        print(name, len(f()))
    except MemoryError as e:
        print(name, "MemoryError", "allocating" in str(e))


big = range(10**8)
attempt("list", lambda: list(big))
attempt("tuple", lambda: tuple(big))
attempt("set", lambda: set(big))
attempt("sorted", lambda: sorted(big))
attempt("bytes", lambda: bytes(x & 255 for x in big))
attempt("dict", lambda: dict(zip(big, big)))
attempt("comprehension", lambda: [x for x in big])
attempt("star", lambda: (lambda *a: a)(*big))
attempt("join", lambda: "".join(str(x) for x in big))
attempt("fine", lambda: list(range(10)))
