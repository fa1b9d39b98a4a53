# heap: 128K
# cpython: absent


def attempt(name, f):
    try:
        print(name, len(f()))
    except MemoryError as e:
        print(name, "MemoryError", "allocating" in str(e))


long = "a" * 4000
attempt("join", lambda: long.join("x" * 2000))
attempt("join list", lambda: "".join([long] * 500))
attempt("replace", lambda: long.replace("a", long))
attempt("format", lambda: "{:>1000000}".format("x"))
attempt("percent", lambda: "%1000000d" % 5)
attempt("center", lambda: "x".center(1000000))
attempt("decode", lambda: (b"q" * 5000).decode() * 100)
attempt("fine", lambda: "-".join("abc"))
