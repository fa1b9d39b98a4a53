# requires: detailed-errors
# requires: float
# cpython: other messages
# covers: len
values = [None, True, 3, 1.5, "", "12", "-1.5", "ab", b"", b"12", bytearray(b"7"), [], [1, 2], (1, 2), {}, {1: 2}, {1}, range(3), [(1, 2)], "abc", [300], ["a"]]
functions = [bool, int, float, str, bytes, bytearray, list, tuple, set, dict, len, abs, chr, ord, iter, sum, max, reversed, sorted, hash, round, enumerate, zip, any, all, callable, memoryview]
for f in functions:
    for v in values:
        try:
            r = f(v)
            if f in (iter, reversed, enumerate, zip):
                r = list(r)
            elif f is hash:
                r = "some"
            elif f is memoryview:
                r = bytes(r)
            elif f is set:
                r = len(r)
            print(f.__name__ if isinstance(f, type) else "", repr(v), "->", r)
        except Exception as e:
            print(repr(v), type(e).__name__, e)
