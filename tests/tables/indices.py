# requires: detailed-errors
# cpython: other messages
class Other:
    pass


containers = ["abc", b"abc", bytearray(b"abc"), [1, 2, 3], (1, 2, 3), range(3), {}, {1: 2}, 5, None, Other, {1}]
for c in containers:
    for i in (0, 1, 2, 3, -1, -3, -4, True, None, "a", 10**9, ()):
        try:
            print(c if c is not Other else "Other", repr(i), repr(c[i]))
        except Exception as e:
            print(c if c is not Other else "Other", repr(i), type(e).__name__, e)
