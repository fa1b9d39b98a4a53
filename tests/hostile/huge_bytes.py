# requires: bigint
# heap: 256K
# cpython: absent


def attempt(name, f):
    try:
        print(name, len(f()))
    except MemoryError as e:
        print(name, "MemoryError", "allocating" in str(e))


for n in (10**6, 10**9, 2**40):
    attempt("bytes", lambda: bytes(n))
    attempt("bytearray", lambda: bytearray(n))
print(len(bytes(1000)), len(bytearray(1000)))
