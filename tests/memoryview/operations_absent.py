# cpython: has them

m = memoryview(b"abcdef")
for name, f in [
    ("containment", lambda: 97 in m),
    ("step", lambda: m[::2]),
    ("tolist", lambda: m.tolist()),
    ("tobytes", lambda: m.tobytes()),
    ("release", lambda: m.release()),
    ("nbytes", lambda: m.nbytes),
    ("join", lambda: b"-".join([m[:2], m[2:4]])),
    ("of text", lambda: memoryview("text")[0]),
    ("equal to text", lambda: m == "abcdef"),
    ("hash", lambda: hash(m) != 0),
    ("add", lambda: m + b"x"),
]:
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__)
